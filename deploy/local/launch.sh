# Sourced by up, down, status and logs: finds the checkout and a JDK, and starts the program. POSIX sh.

unset CDPATH
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

# sets and exports JAVA_HOME
. "$root/.mvn/pick-jdk.sh"

# 192 MB is what PostgreSQL's launcher needs to unpack it
copytaster_java() {
  "$JAVA_HOME/bin/java" -Xms16m -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    "-Dcopytaster.root=$root" -cp "$here/target/classes:$here/target/lib/*" org.copytaster.local.Main "$@"
}

# The same in place of this shell, so that signals reach the program.
copytaster_exec() {
  exec "$JAVA_HOME/bin/java" -Xms16m -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    "-Dcopytaster.root=$root" -cp "$here/target/classes:$here/target/lib/*" org.copytaster.local.Main "$@"
}

# For the commands that need only this module.
copytaster_exec_built() {
  if [ ! -f "$here/target/classes/org/copytaster/local/Main.class" ] || [ ! -d "$here/target/lib" ]; then
    copytaster_build deploy/local
  fi
  copytaster_exec "$@"
}

# Builds the modules named, and those of ours they need.
copytaster_build() {
  mkdir -p "$here/target"
  build_log="$here/target/up-build.log"
  : >"$here/target/up-build-began"
  modules=$(echo "$*" | tr ' ' ',')
  echo "Building $(echo "$*" | sed 's/ /, /g') (a first build downloads its libraries; log: $build_log)"
  if ! "$root/mvnw" --batch-mode --no-transfer-progress -f "$root/pom.xml" -pl "$modules" -am \
    -DskipTests -Dspotless.check.skip=true package >"$build_log" 2>&1; then
    tail -n 40 "$build_log" >&2
    echo >&2
    echo "The build failed; its last lines are above, all of it is in $build_log." >&2
    echo "If a download failed, running this again goes on where it stopped." >&2
    exit 1
  fi
  for module in "$@"; do
    touch -r "$here/target/up-build-began" "$root/$module/target/built-by-up"
  done
}
