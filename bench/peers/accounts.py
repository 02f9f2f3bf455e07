"""Who filed annual accounts for which years: the same as accounts.ts."""

from collections import defaultdict
from datetime import date, timedelta

from texts import add_months

# forms of enterprises that must file
MUST_FILE = {"008", "010", "013", "014", "015", "027", "610", "706"}


class Accounts:
    def __init__(self, rows):
        """Rows of (company, first day or '', last day)."""
        self.years = defaultdict(list)
        for company, start, end in rows:
            self.years[company].append((end, start or add_months(later(end, 1), -12)))
        # years before the earliest of the extract are unknown, not missing
        self.earliest = min((end for years in self.years.values() for end, _ in years), default="")

    def lacks_two(self, company, start, as_of):
        """Whether a company of a form that must file filed neither of its two latest overdue years."""
        if not self.earliest or not start:
            return False
        filed = sorted(self.years.get(company, ()))
        closing = filed[-1][0][4:] if filed else "-12-31"
        ends = [year_end(int(as_of[:4]) - back, closing) for back in range(5)]
        latest = [end for end in ends if later(add_months(end, 7), 31) < as_of][:2]
        due = [
            end
            for end in latest
            if end >= self.earliest and (start <= add_months(end, -6) or (filed and end >= filed[0][0]))
        ]
        return len(due) == 2 and not any(first <= end <= last for end in due for last, first in filed)


def year_end(year, closing):
    """Years that end in February end on its last day."""
    return later(f"{year}-03-01", -1) if closing in ("-02-28", "-02-29") else f"{year}{closing}"


def later(day, days):
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
