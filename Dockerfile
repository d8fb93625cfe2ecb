# The built jar, in layers that change at different speeds, on a JRE 25. Build the jar first: ./parley --version
# The page has a stage of its own, so that it is there whether or not the machine that built the jar had Node.js.
ARG JRE_IMAGE=eclipse-temurin:25-jre
ARG NODE_IMAGE=node:22-slim
FROM ${NODE_IMAGE} AS page
WORKDIR /src/main/frontend
COPY src/main/frontend/package.json src/main/frontend/package-lock.json src/main/frontend/.npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY graphql /graphql
COPY src/main/frontend ./
RUN PARLEY_PAGE=/page/static npm run build

FROM ${JRE_IMAGE} AS layers
WORKDIR /layers
COPY target/parley.jar parley.jar
RUN java -Djarmode=tools -jar parley.jar extract --layers --launcher --destination app

FROM ${JRE_IMAGE}
RUN useradd --system --create-home --uid 10001 parley && mkdir /data && chown parley /data
USER parley
WORKDIR /app
COPY --from=layers /layers/app/dependencies/ ./
COPY --from=layers /layers/app/language-models/ ./
COPY --from=layers /layers/app/spring-boot-loader/ ./
COPY --from=layers /layers/app/snapshot-dependencies/ ./
COPY --from=layers /layers/app/application/ ./
COPY --from=page /page/static ./BOOT-INF/classes/static
ENV PARLEY_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s \
  CMD ["java", "-cp", "/app", "-XX:TieredStopAtLevel=1", "-Xmx32m", "org.springframework.boot.loader.launch.JarLauncher", "health"]
ENTRYPOINT ["java", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", \
  "--enable-native-access=ALL-UNNAMED", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=75", \
  "-XX:InitiatingHeapOccupancyPercent=70", "-XX:-G1UseAdaptiveIHOP", \
  "org.springframework.boot.loader.launch.JarLauncher"]
CMD ["serve"]
