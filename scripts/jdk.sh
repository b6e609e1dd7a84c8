# Sourced by the scripts: sets JAVA_HOME to a JDK of 21 or newer, or says what to do.

jdk_version() { # of a JDK's folder, from its release file; 0 where it is none
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  echo "${v:-0}"
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ]; then
    return
  fi
  best=0
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    v=$(jdk_version "$home")
    if [ "$v" -gt "$best" ]; then best=$v JAVA_HOME=$home; fi
  done
  if [ "$best" -lt 21 ]; then
    echo "Onrecord needs a JDK of 21 or newer, and none was found." >&2
    echo "Install one (Debian: apt-get install openjdk-21-jdk; macOS: brew install openjdk; or https://adoptium.net)," >&2
    echo "or set JAVA_HOME to where yours is." >&2
    exit 1
  fi
}

find_jdk
export JAVA_HOME
