# Builds the application once after each change: jar, extracted for a quick start, with a cache of loaded classes (JEP 483, 514).

APP=target/app
BUILT=$APP/.built

require_build() {
    require_jdk
    is_built || build
}

# Folders are compared as well: their date changes when a file in them is deleted.
is_built() {
    [ -f "$BUILT" ] && [ "$(cat "$BUILT")" = "$(jdk_identity)" ] &&
        [ -z "$(find pom.xml package.json package-lock.json src/main -newer "$BUILT" 2>/dev/null | head -n 1)" ]
}

jdk_identity() {
    cat "$JAVA_HOME/release"
}

build() {
    require_build_tools
    say "Lotse wird gebaut (beim ersten Mal einige Minuten) …"
    mkdir -p target
    touch target/.build-began # a change made meanwhile leads to the next build
    forget_resources
    maven -q -Dmaven.test.skip=true package || fail 4 "Der Bau ist misslungen; die Meldungen stehen darüber."
    extract
    train
    jdk_identity >"$BUILT"
    touch -r target/.build-began "$BUILT"
}

# Into a new folder: a Lotse that runs from the old one keeps its files.
extract() {
    rm -rf "$APP.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/lotse.jar extract --destination "$APP.new" >/dev/null
    rm -rf "$APP"
    mv "$APP.new" "$APP"
}

# One start and a round of visits on a scratch database show the JVM what it will need; without the cache Lotse is only slower at first.
train() {
    say "Der Schnellstart wird vorbereitet …"
    rm -rf target/training
    "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$APP/lotse.aot" $(jvm_flags) -jar "$APP/lotse.jar" \
        --lotse.training=true --lotse.data-folder=target/training --server.port=0 >target/training.log 2>&1 ||
        say "Das ist misslungen (target/training.log); Lotse startet dann etwas langsamer."
    rm -rf target/training
}

# Maven copies what is new and leaves what has been renamed or deleted since.
forget_resources() {
    [ ! -d target/classes ] || find target/classes -type f ! -name '*.class' -delete
}
