# Is the access log as it was written? Beside a running Lotse or without one; the built application is used.

verify_audit() {
    set_options "$@"
    case $OPTIONS in
        *--server.* | *--lotse.demo.*) fail 2 "verify-audit kennt nur --data, --database-url und Einstellungen. Hilfe: ./lotse help" ;;
    esac
    require_build
    eval "set -- $OPTIONS"
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -cp "$APP/lotse.jar" de.lotse.VerifyAudit "$@"
}
