# Checks and formats the source.

test_all() {
    case ${1:-} in
        '') test_fast ;;
        --slow) test_slow ;;
        *) fail 2 "Die Angabe „$1“ kenne ich nicht. Hilfe: ./lotse help" ;;
    esac
}

test_fast() {
    require_test_tools
    say "Format, Übersetzung und Tests werden geprüft …"
    maven_tests spotless:check verify
}

test_slow() {
    require_test_tools
    say "Die langsamen Tests laufen …"
    maven_tests -Dgroups=slow -DexcludedGroups= -Dsurefire.failIfNoSpecifiedTests=false verify
}

# Maven's own lines without the steps in between; the totals ("Tests run: …") stay.
maven_tests() {
    mvn -B -Dstyle.color=never -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event=warn "$@" | sieve
}

format() {
    require_build_tools
    mvn -B -q spotless:apply
}
