# Starts the application.

run() {
    set_options "$@"
    require_build
    say "Lotse startet …"
    eval "set -- $OPTIONS"
    cache=
    [ ! -f "$APP/lotse.aot" ] || cache=-XX:AOTCache=$APP/lotse.aot
    # In place of the shell, so that Ctrl-C and SIGTERM reach it.
    exec "$JAVA_HOME/bin/java" $cache $(jvm_flags) -jar "$APP/lotse.jar" "$@"
}

# Options of ./lotse run become settings of the application, quoted for the shell in OPTIONS.
set_options() {
    OPTIONS=
    while [ $# -gt 0 ]; do
        case $1 in
            --port) needs_value "$@" && is_port "$2" && option "--server.port=$2" && shift ;;
            --host) needs_value "$@" && option "--server.address=$2" && shift ;;
            --data) needs_value "$@" && option "--lotse.data-folder=$(absolute "$2")" && shift ;;
            --database-url) needs_value "$@" && option "--lotse.database.url=$2" && shift ;;
            --empty) option --lotse.demo.enabled=false ;;
            --*.*=*) option "$1" ;;
            *) fail 2 "Die Angabe „$1“ kenne ich nicht. Hilfe: ./lotse help" ;;
        esac
        shift
    done
}

needs_value() {
    [ $# -ge 2 ] || fail 2 "Nach „$1“ fehlt der Wert. Hilfe: ./lotse help"
}

is_port() {
    case $1 in
        '' | *[!0-9]* | ??????*) fail 2 "„$1“ ist kein Port. Ports sind Zahlen von 1 bis 65535." ;;
    esac
    [ "$1" -le 65535 ] || fail 2 "„$1“ ist kein Port. Ports sind Zahlen von 1 bis 65535."
}

# Meant from where the caller stands, not from where Lotse lies.
absolute() {
    case $1 in
        /*) printf '%s' "$1" ;;
        *) printf '%s' "$CALLED_FROM/$1" ;;
    esac
}

option() {
    OPTIONS="$OPTIONS '$(printf '%s' "$1" | sed "s/'/'\\\\''/g")'"
}

# The same in training and in use, else the cache does not fit.
jvm_flags() {
    echo -XX:+UseSerialGC -Xms128m -Xmx1g -Dspring.aot.enabled=true --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
}
