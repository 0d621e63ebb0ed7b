# Measures the built application on a database of its own; nothing of the user's data folder is touched.

bench() {
    cases=20000
    while [ $# -gt 0 ]; do
        case $1 in
            --cases) needs_value "$@" && cases=$2 && shift ;;
            *) fail 2 "Die Angabe „$1“ kenne ich nicht. Hilfe: ./lotse help" ;;
        esac
        shift
    done
    require_build
    require_postgres_client
    folder=$PWD/target/bench-$cases
    mkdir -p "$folder"
    cache=
    [ ! -f "$APP/lotse.aot" ] || cache=-XX:AOTCache=$APP/lotse.aot
    if [ ! -f "$folder/.filled" ]; then
        say "$cases Fälle werden geschrieben …"
        start_for_bench "$cases"
        stop_after_bench
        touch "$folder/.filled"
    fi
    say "Lotse startet …"
    start_for_bench "$cases"
    "$JAVA_HOME/bin/java" ${BENCH_OPTIONS:-} bench/Bench.java "$port" "$pid" "$(head -n 1 "$folder/postgres/postmaster.pid")" "$folder" "$cases" "$seconds"
    stop_after_bench
}

# Waits for the ready line; leaves port, pid and seconds.
start_for_bench() {
    : >"$folder/out.log"
    began=$(date +%s.%N)
    "$JAVA_HOME/bin/java" $cache $(jvm_flags) -jar "$APP/lotse.jar" "--lotse.data-folder=$folder" --lotse.demo.enabled=false \
        "--lotse.bench.cases=$1" --lotse.bench.offers=20000 --lotse.bench.signals=20000 --lotse.limits.files-in-ten-minutes=1000000 --lotse.limits.pages-per-minute=100000000 --server.port=0 >"$folder/out.log" 2>&1 &
    pid=$!
    trap 'kill "$pid" 2>/dev/null' EXIT INT TERM
    until grep -q 'bereit' "$folder/out.log"; do
        kill -0 "$pid" 2>/dev/null || fail 10 "Lotse ist nicht gestartet: $folder/out.log"
        sleep 0.1
    done
    seconds=$(echo "$(date +%s.%N) $began" | awk '{ printf "%.1f", $1 - $2 }')
    port=$(sed -n 's/.*bereit: .*:\([0-9]*\).*/\1/p' "$folder/out.log")
}

stop_after_bench() {
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    trap - EXIT INT TERM
}
