# Sourced by the scripts: sets JAVA_HOME to a JDK of 21 or newer and JAVA_MAJOR to its version, or
# says what to do where there is none.

jdk_major() { # of a JDK's folder, from its release file; 0 where the folder holds no JDK
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    [[ $(<"$1/release") =~ JAVA_VERSION=\"([0-9]+) ]]; then
    major=${BASH_REMATCH[1]}
  else
    major=0
  fi
}

find_jdk() {
  local folder major best=0
  if [ -n "${JAVA_HOME:-}" ]; then
    jdk_major "$JAVA_HOME"
    if [ "$major" -ge 21 ]; then JAVA_MAJOR=$major; return; fi
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    jdk_major "$folder"
    if [ "$major" -gt "$best" ]; then best=$major JAVA_HOME=$folder; fi
  done
  if [ "$best" -lt 21 ]; then
    echo "Onrecord needs a JDK of 21 or newer, and none was found." >&2
    echo "Install one (Debian, Ubuntu: apt-get install openjdk-21-jdk; macOS: brew install openjdk;" >&2
    echo "others: https://adoptium.net), or set JAVA_HOME to where yours is." >&2
    exit 1
  fi
  JAVA_MAJOR=$best
}

maven() { # Maven on that JDK, in the repository's root
  command -v mvn >/dev/null || {
    echo "Onrecord is built with Maven, and there is no mvn here." >&2
    echo "Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)." >&2
    exit 1
  }
  local quiet=
  # Newer JDKs warn of what Maven's own libraries do; their output is not ours to mend.
  if [ "$JAVA_MAJOR" -ge 24 ]; then quiet=--sun-misc-unsafe-memory-access=allow; fi
  MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn --batch-mode --no-transfer-progress "$@"
}

find_jdk
export JAVA_HOME
