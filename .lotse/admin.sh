# Municipalities, organisations and accounts without a browser. Beside a running Lotse or without one; the built application is used.

admin() {
    WORDS=
    SETTINGS=
    while [ $# -gt 0 ]; do
        case $1 in
            --data | --database-url | --port)
                needs_value "$@"
                set_options "$1" "$2"
                SETTINGS="$SETTINGS $OPTIONS"
                shift
                ;;
            --*.*=*)
                set_options "$1"
                SETTINGS="$SETTINGS $OPTIONS"
                ;;
            *) WORDS="$WORDS $(quoted "$1")" ;;
        esac
        shift
    done
    require_build
    eval "set -- $SETTINGS $WORDS"
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -cp "$APP/lotse.jar" de.lotse.Admin "$@"
}

quoted() {
    printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"
}
