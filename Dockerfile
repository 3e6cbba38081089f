# Built in three stages: the jar, a Java runtime with only the modules it needs, and the image, in which a training run
# creates an ahead-of-time cache.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
# No JDK tools except jcmd, for diagnosing a running service.
RUN jlink --output /runtime --strip-java-debug-attributes --no-man-pages --no-header-files --compress=zip-6 \
    --add-modules java.se,jdk.jcmd,jdk.jfr,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY db db
COPY src src
RUN ./mvnw -B -q -Pimage -Dmaven.test.skip -Dspring-javaformat.skip package \
 && java -Djarmode=tools -jar target/image/kvm-facts-*.jar extract --layers --destination layers \
    --application-filename kvm-facts.jar

FROM debian:bookworm-slim
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="kvm-facts" \
      org.opencontainers.image.description="Sourced facts about who owns, governs and develops KVM, over HTTP" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
RUN groupadd --system --gid 10001 kvmfacts \
 && useradd --system --uid 10001 --gid 10001 --no-create-home kvmfacts
COPY --from=build /runtime /opt/java
# Otherwise each thread would have its own malloc arena, and memory freed by the compilers would not be returned.
ENV PATH=/opt/java/bin:$PATH LANG=C.UTF-8 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The database is created here rather than at each start, and compacted to a tenth of its size. The default profile
# opens it read-only.
ENV KVMFACTS_PREPARED_DIRECTORY=/app/content SPRING_PROFILES_DEFAULT=prepared
RUN mkdir content \
 && java -Dspring.context.exit=onRefresh -Dspring.profiles.active=prepare -jar kvm-facts.jar >/dev/null \
 && java -cp "$(echo lib/h2-*.jar)" org.h2.mvstore.MVStoreTool -compact content/kvmfacts.mv.db
# The jar was AOT-processed with these two settings.
ENV MANAGEMENT_SERVER_PORT=8081 SPRING_THREADS_VIRTUAL_ENABLED=true
# The cache identifies jars by their timestamps, so it is trained here. Code compiled by C2 here would be compiled by C2
# at each start, while start-up waits for the CPU, so training stops at a lower tier.
RUN java --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -XX:TieredStopAtLevel=2 \
    -XX:AOTCacheOutput=app.aot -Dspring.aot.enabled=true -Dspring.context.exit=onRefresh -jar kvm-facts.jar >/dev/null
# All files belong to root: the service can change neither its code nor its content.
USER 10001:10001
# Not 8081, which is not public.
EXPOSE 8080
# The management port responds whatever clients do on the public port. A short interval, because whatever waits for a
# healthy container waits for it, and older engines have no separate interval for the start.
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && \
        printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && \
        read -r version status reason <&3 && [ \"$status\" = 200 ]"]
# Java 25 cannot load the cache with a small initial heap, the default in a small container, nor with a collector or
# module options other than in training. Mapped at the address of the training run, its pages need not be rewritten.
# With a smaller code cache there would be full collections of 150 ms. C2 compiles only very hot code, because start-up
# waits for the CPU while C2 works. Virtual threads: with platform threads two cores are busy switching, and one request
# in a hundred waits 10 ms instead of 2.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=app.aot", "-XX:+UnlockDiagnosticVMOptions", \
    "-XX:ArchiveRelocationMode=0", "-XX:-AOTAdapterCaching", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
    "-Xms64m", "-XX:MaxRAMPercentage=30", "-XX:ReservedCodeCacheSize=128m", "-XX:TrimNativeHeapInterval=5000", \
    "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", \
    "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000", \
    "-Dspring.aot.enabled=true", "-jar", "kvm-facts.jar"]
