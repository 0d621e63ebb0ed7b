# Checks and formats the source.

test_all() {
    case ${1:-} in
        '') test_fast ;;
        --slow) test_slow ;;
        --mutation) test_mutation ;;
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
    maven_tests -Dgroups=slow -DexcludedGroups= verify
}

# Changes the rules of the access decision one by one; the report of what no test noticed lies in target/pit-reports.
test_mutation() {
    require_test_tools
    say "Die Regeln der Zugriffsentscheidung werden verändert …"
    maven -q -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage
}

# A pipe has only the exit code of its last part, so Maven's own goes through a file.
maven_tests() {
    mkdir -p target
    forget_resources
    {
        code=0
        maven "$@" 2>&1 || code=$?
        echo "$code" >target/.tests-ended
    } | only_what_matters
    [ "$(cat target/.tests-ended)" -eq 0 ]
}

# Leaves out Maven's steps; keeps a line for each class, everything that went wrong, and the totals as the last line.
only_what_matters() {
    totals="Tests run: 0"
    while IFS= read -r line; do
        case $line in
            *"Tests run:"*"Time elapsed"*) printf '%s\n' "${line#\[INFO\] }" ;;
            *"Tests run:"*) totals=${line#\[*\] } ;;
            "[INFO]"*) ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
    say "$totals"
}

format() {
    require_build_tools
    maven -q spotless:apply
}
