# Finds a JDK 25 or newer and exports JAVA_HOME. Sourced by mvnw and deploy/local/*, so that a
# machine whose default java is older needs no setup. POSIX sh; must survive `set -euf`.
#
# Order: JAVA_HOME if it is new enough, then the usual homes of Linux packages, SDKMAN, asdf, mise,
# jbang, IntelliJ and macOS, then the java on the PATH. Among several, 25 itself wins over newer ones.

# The feature version of the JDK at $1, or 0. Reads the release file, so that no JVM is started.
copytaster_jdk_version() {
  { [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]; } && [ -r "$1/release" ] || {
    echo 0
    return
  }
  copytaster_v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  echo "${copytaster_v:-0}"
}

copytaster_pick_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(copytaster_jdk_version "$JAVA_HOME")" -ge 25 ]; then
    return 0
  fi
  copytaster_best= copytaster_best_version=0
  case $- in *f*) copytaster_noglob=1 ;; *) copytaster_noglob=0 ;; esac
  set +f
  copytaster_java=$(command -v java 2>/dev/null || true)
  [ -z "$copytaster_java" ] || copytaster_java=$(readlink -f "$copytaster_java" 2>/dev/null || echo "$copytaster_java")
  for copytaster_home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.jbang/cache/jdks/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /c/Program\ Files/Java/* /c/Program\ Files/Eclipse\ Adoptium/* \
    "${copytaster_java%/bin/java}"; do
    copytaster_version=$(copytaster_jdk_version "$copytaster_home")
    [ "$copytaster_version" -ge 25 ] || continue
    if [ "$copytaster_best_version" -eq 0 ] || [ "$copytaster_version" -lt "$copytaster_best_version" ]; then
      copytaster_best=$copytaster_home copytaster_best_version=$copytaster_version
    fi
  done
  [ "$copytaster_noglob" -eq 0 ] || set -f
  if [ -z "$copytaster_best" ]; then
    echo "Copytaster needs JDK 25: install it (https://adoptium.net/temurin/releases/?version=25, or 'sdk install java 25-tem') or point JAVA_HOME at it." >&2
    return 1
  fi
  export JAVA_HOME="$copytaster_best"
}

copytaster_pick_jdk || exit 1
