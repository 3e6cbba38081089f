# Built in three steps: the jar and a Java runtime of what it needs, and the image, in which a training run leaves an
# ahead-of-time cache.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
# Without the tools. jcmd is for whoever has to look into a running service.
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
# Of the memory of the C library each thread would keep an arena of its own, and what compilers gave back would stay.
ENV PATH=/opt/java/bin:$PATH LANG=C.UTF-8 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The database is made here, so that no start has to. Without another profile it is opened, and never changed: compacted, it
# takes a tenth.
ENV KVMFACTS_PREPARED_DIRECTORY=/app/content SPRING_PROFILES_DEFAULT=prepared
RUN mkdir content \
 && java -Dspring.context.exit=onRefresh -Dspring.profiles.active=prepare -jar kvm-facts.jar >/dev/null \
 && java -cp "$(echo lib/h2-*.jar)" org.h2.mvstore.MVStoreTool -compact content/kvmfacts.mv.db
# Which beans there are was decided by the jar's build, with these two.
ENV MANAGEMENT_SERVER_PORT=8081 SPRING_THREADS_VIRTUAL_ENABLED=true
# The cache knows the jars by their times: it is trained here, where they stay. What is compiled here to the end would be so
# at each start, while the start has to wait for the processor: it is left to the load.
RUN java --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -XX:TieredStopAtLevel=2 \
    -XX:AOTCacheOutput=app.aot -Dspring.aot.enabled=true -Dspring.context.exit=onRefresh -jar kvm-facts.jar >/dev/null
# All of it belongs to root: the service can change neither its code nor its content.
USER 10001:10001
# Not 8081, which is not for the public.
EXPOSE 8080
# The port of its own answers whatever clients do to the other. Whoever waits for it to be healthy waits for an interval,
# and older engines and builders know no other one for the start.
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && \
        printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && \
        read -r version status reason <&3 && [ \"$status\" = 200 ]"]
# With a small initial heap, which a small container gets by default, Java 25 cannot load the cache; nor with another
# collector or other options of modules than it was trained with. At the address that it was trained at it need not be
# rewritten page by page. With less room for compiled code whole collections, of 150 ms, would be made for its sake. The
# second compiler gets only what is in great demand, for the start has to wait for the processor while it works. Virtual
# threads: with a thread for each request under way two cores are busy with changing from one to the next, and one request
# in a hundred waits 10 ms for its turn instead of 2.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=app.aot", "-XX:+UnlockDiagnosticVMOptions", \
    "-XX:ArchiveRelocationMode=0", "-XX:-AOTAdapterCaching", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
    "-Xms64m", "-XX:MaxRAMPercentage=30", "-XX:ReservedCodeCacheSize=128m", "-XX:TrimNativeHeapInterval=5000", \
    "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", \
    "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000", \
    "-Dspring.aot.enabled=true", "-jar", "kvm-facts.jar"]
