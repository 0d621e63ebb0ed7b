# Finds the tools that Lotse needs, or installs them where that is allowed (Debian or Ubuntu, as root).

say() {
    printf '%s\n' "$*"
}

fail() { # exit code, sentence
    code=$1
    shift
    printf '%s\n' "$*" >&2
    exit "$code"
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# --- JDK ---------------------------------------------------------------------------------------------------------------------------

require_jdk() {
    find_jdk || {
        install "JDK 25" "$(jdk_package)"
        find_jdk || fail 3 "Das JDK 25 ist nach der Installation nicht zu finden. Setzen Sie LOTSE_JAVA_HOME auf seinen Ordner."
    }
    export JAVA_HOME
}

find_jdk() {
    for candidate in "${LOTSE_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(jdk_of_path)" /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
        if is_jdk_25 "$candidate"; then
            JAVA_HOME=$candidate
            return 0
        fi
    done
    return 1
}

jdk_of_path() {
    have javac || return 0
    dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
}

is_jdk_25() { # folder
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge 25 ]
}

jdk_package() {
    for package in openjdk-25-jdk-headless temurin-25-jdk; do
        if is_available "$package"; then
            say "$package"
            return
        fi
    done
    say openjdk-25-jdk-headless
}

# --- other tools -------------------------------------------------------------------------------------------------------------------

require_build_tools() {
    require_jdk
    have mvn || install "Maven" maven
    has_node_18 || install "Node.js 18 und npm" nodejs npm
    has_node_18 || fail 3 "Node.js ist zu alt. Installieren Sie Node.js 18 oder neuer."
}

maven() {
    # Maven's own libraries still use what the JDK 25 warns of.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow -Djansi.noreset=true ${MAVEN_OPTS:-}" mvn -B -ntp -Dstyle.color=never "$@"
}

has_node_18() {
    have node && have npm && [ "$(node -p 'parseInt(process.versions.node)')" -ge 18 ]
}

require_test_tools() {
    require_build_tools
    have chromium || have chromium-browser || have google-chrome || install "Chromium" chromium
}

# Only for measuring.
require_postgres_client() {
    have psql || install "das Programm psql von PostgreSQL" postgresql-client
    find_pgbench || {
        unpack_pgbench
        find_pgbench || fail 3 "pgbench läuft hier nicht. Installieren Sie es; es gehört zu PostgreSQL."
    }
}

# What Debian calls pgbench only leads to the real one, which may be absent; so it has to answer.
find_pgbench() {
    for folder in "$PWD"/target/pgbench/usr/lib/postgresql/*/bin; do
        [ ! -x "$folder/pgbench" ] || PATH=$folder:$PATH
    done
    pgbench --version >/dev/null 2>&1
}

# It lies in the package of the server. Installed, that would start a server nobody asked for; so only this program is taken out.
unpack_pgbench() {
    server=$(server_package)
    [ -n "$server" ] || {
        ! may_install || apt-get -qq update || true
        server=$(server_package)
    }
    [ -n "$server" ] || fail 3 "Es fehlt: pgbench. Installieren Sie es; es gehört zu PostgreSQL."
    say "Es fehlt: pgbench. Ich hole es aus dem Paket $server, ohne einen Server einzurichten."
    rm -rf target/pgbench
    mkdir -p target/pgbench
    (
        cd target/pgbench &&
            apt-get -qq download "$server" 2>/dev/null &&
            dpkg-deb --fsys-tarfile ./*.deb | tar -x --wildcards '*/bin/pgbench' &&
            rm ./*.deb
    ) || fail 3 "Das Paket $server ließ sich nicht holen. Versuchen Sie: apt-get download $server"
}

server_package() {
    ! have apt-cache || apt-cache depends postgresql 2>/dev/null | sed -n 's/^ *Depends: \(postgresql-[0-9]*\)$/\1/p' | head -n 1
}

# --- installing --------------------------------------------------------------------------------------------------------------------

install() { # name for people, packages…
    name=$1
    shift
    may_install || fail 3 "Es fehlt: $name. Installieren Sie es mit: sudo apt-get install $*"
    say "Es fehlt: $name. Ich installiere: $*"
    is_available "$1" || apt-get -qq update || true
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null ||
        fail 3 "$name ließ sich nicht installieren. Versuchen Sie: apt-get install $*"
}

may_install() {
    have apt-get && [ "$(id -u)" -eq 0 ]
}

is_available() { # package
    have apt-cache && [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}
