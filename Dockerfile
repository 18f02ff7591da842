# The emulator in a container. Build it here: `docker build -t rongkit-emulator .`
# With a mirror of npm: `docker build --build-arg NPM_CONFIG_REGISTRY=https://… .`
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
ARG NPM_CONFIG_REGISTRY
WORKDIR /src
COPY . .
RUN npm ci && npm run pack
RUN npm install --prefix /opt/rongkit --omit=dev --ignore-scripts --no-audit --no-fund ./tarballs/rongkit-emulator.tgz
RUN install -d -o node -g node /data

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
COPY --from=build /opt/rongkit /opt/rongkit
COPY --from=build --chown=node:node /data /data
USER node
EXPOSE 8600
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:8600/_rongkit/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Options of the emulator follow the name of the image, such as `--data /data`.
ENTRYPOINT ["/opt/rongkit/node_modules/.bin/rongkit-emulator", "--host", "0.0.0.0", "--port", "8600"]
