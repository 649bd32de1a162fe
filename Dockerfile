# The whole product in one image: `all` (default), `web`, `worker`, or a command. Debian, because the pinned Node wants glibc.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# The image has its own Node; the package of it is half of the size. What else is optional are the pictures' binaries.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/node-bin-* node_modules/node-linux-*

FROM node:22-bookworm-slim
# What is read in or given out as a file may be larger than memory, which is what /tmp is in a container that is read-only.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data TMPDIR=/data/tmp
WORKDIR /app
RUN install -d -o node -g node -m 0700 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/app/embed/space ./app/embed/space
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "build/server/index.js"]
CMD ["all"]
