"""Has Spark's own parser read SQL files, and says which it refuses.

Input: one JSON object a line on standard input, {"file": ..., "sql": ...}, with parameters filled in.
Output: one line a file that is refused, "FILE:LINE: reason". Ends with 1 where there is one.

Only the parser runs: no session is opened, nothing is executed, and functions need not exist.
"""

import json
import re
import sys

from py4j.protocol import Py4JJavaError
from pyspark.java_gateway import launch_gateway


def main() -> int:
    gateway = launch_gateway()
    parser = gateway.jvm.org.apache.spark.sql.catalyst.parser.CatalystSqlParser()
    refused = 0
    read = 0
    for line in sys.stdin:
        entry = json.loads(line)
        read += 1
        try:
            parser.parsePlan(entry["sql"])
        except Py4JJavaError as error:
            refused += 1
            print(reason(entry["file"], error.java_exception.toString()))
    gateway.shutdown()
    print(f"{read} files read by Spark's parser, {refused} refused", file=sys.stderr)
    return 1 if refused or read == 0 else 0


def reason(file: str, text: str) -> str:
    place = re.search(r"\(line (\d+)", text)
    words = re.sub(r"\s+", " ", re.sub(r"^.*?Exception: *", "", text.split("== SQL")[0])).strip()
    return f"{file}:{place.group(1) if place else '?'}: {words}"


if __name__ == "__main__":
    sys.exit(main())
