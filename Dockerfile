# Builds the program with its development tools, then keeps what runs: no compiler, no package manager's cache.
#
#   docker build -t confine-graph .
#   docker run --rm --network none --read-only --tmpfs /tmp -v "$PWD/extracts:/extracts:ro" confine-graph analyse .
#
# The database engine is compiled for glibc: Debian's image, not Alpine's.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# without scripts: `prepare` would compile before the sources are there
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build.js scripts/
COPY src src
RUN node scripts/build.js && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY LICENSE package.json ./
COPY bin bin
COPY data data
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# an ordinary user: extracts are mounted for reading, reports go to standard output or to a folder that is mounted for writing
USER node
WORKDIR /extracts
ENTRYPOINT ["node", "/app/bin/confine-graph.js"]
CMD ["--help"]
