# Built by the system's Maven and JDK; run by a JRE alone, as an ordinary user, with its database elsewhere.
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN --mount=type=cache,target=/repository mvn -B -ntp -Dmaven.repo.local=/repository -DskipTests dependency:go-offline
COPY processes processes
COPY templates templates
COPY src src
RUN --mount=type=cache,target=/repository mvn -B -ntp -Dmaven.repo.local=/repository -DskipTests package \
 && java -Djarmode=tools -jar target/trinhky-*.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25.0.1_8-jre-noble
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fonts-liberation2 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /trinhky trinhky
WORKDIR /trinhky
USER trinhky
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD curl --fail --silent --output /dev/null http://localhost:8080/actuator/health
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
