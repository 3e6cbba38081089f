# shellcheck shell=bash disable=SC2034 Sourced by scripts that start the service to measure or test it: settings,
# processes, ports.

# The processes that were started here and are still running.
declare -A running=()

note() {
	echo "$*" >&2
}

fail() {
	note "$*"
	exit 1
}

# Exits unless all the commands are installed.
need() {
	local command
	local missing=()
	for command in "$@"; do
		command -v "$command" >/dev/null || missing+=("$command")
	done
	if ((${#missing[@]} > 0)); then
		fail "Not found: ${missing[*]}. On Debian: apt-get install ${missing[*]}"
	fi
}

# Creates a temporary directory, work, that is removed at exit.
begin() {
	PATH=$PATH:/usr/sbin:/sbin
	work=$(mktemp -d)
	# nginx and PostgreSQL may run as somebody else.
	chmod 755 "$work"
	trap finish EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
}

finish() {
	local process
	for process in "${!running[@]}"; do
		kill "$process" 2>/dev/null || true
	done
	for process in "${!running[@]}"; do
		end "$process"
	done
	rm -rf "$work"
}

# Remembers the last background process, which stays a child until it is waited for.
keep() {
	kept=$!
	running[$kept]=kept
}

# Ends a remembered process, with SIGTERM or the given signal, and by force after half a minute.
end() {
	local attempt
	kill -s "${2:-TERM}" "$1" 2>/dev/null || true
	for ((attempt = 0; attempt < 300; attempt++)); do
		alive "$1" || break
		sleep 0.1
	done
	kill -s KILL "$1" 2>/dev/null || true
	wait "$1" 2>/dev/null || true
	unset "running[$1]"
}

# Whether a process runs; a zombie does not.
alive() {
	local state
	state=$(awk '{ sub(/^.*\) /, ""); print $1 }' "/proc/$1/stat" 2>/dev/null) && [[ $state != Z ]]
}

# Sets free to the first unused port, starting with the given one.
find_port() {
	free=$1
	while (exec 3<>"/dev/tcp/127.0.0.1/$free") 2>/dev/null; do
		free=$((free + 1))
	done
}

# Sets java and java_feature, such as 25, from a JDK or its java; by default JAVA_HOME or the one on the path.
find_java() {
	java=${1:-${JAVA_HOME:-java}}
	[[ -d $java ]] && java=$java/bin/java
	java=$(readlink -f "$(command -v "$java")") || fail "There is no Java at ${1:-${JAVA_HOME:-java}}."
	java_feature=$("$java" -version 2>&1 | awk -F '[".-]' '/ version / { print $2 }')
}

# Copies the jar, so that a build at the same time does not matter; sets jar.
take_jar() {
	local given=${1:-}
	local candidate
	if [[ -z $given ]]; then
		for candidate in target/kvm-facts-*.jar; do
			given=$candidate
		done
	fi
	[[ -f $given ]] || fail "There is no jar at $given: build it with ./mvnw package, or name one."
	jar=$work/kvm-facts.jar
	cp "$given" "$jar"
}

# Waits until an address returns 200, for at most five minutes and while the process runs.
await() {
	local deadline=$((SECONDS + 300))
	until [[ $(status "$1") == 200 ]]; do
		if ! alive "$2" || ((SECONDS > deadline)); then
			tail -n 40 "$3" >&2
			fail "$1 did not respond. The end of the log is above."
		fi
		sleep 0.1
	done
}

status() {
	curl -s -o /dev/null -m 5 -w '%{http_code}' "$@" || true
}

# The CPU time in ticks and the resident memory in KiB of a process and its descendants.
usage() {
	{ cat /proc/[0-9]*/stat 2>/dev/null || true; } | awk -v root="$1" -v page="$(getconf PAGESIZE)" '
		{
			process = $1
			sub(/^.*\) /, "")
			parent[process] = $2
			ticks[process] = $12 + $13
			pages[process] = $22
		}
		END {
			for (process in parent) {
				for (ancestor = process; ancestor > 0 && ancestor != root; ancestor = parent[ancestor]) { }
				if (ancestor == root) {
					time += ticks[process]
					memory += pages[process]
				}
			}
			print time + 0, memory * page / 1024
		}'
}

# Starts the service with limits that one client does not reach, and additional settings.
start_service() {
	find_port "$port"
	service_port=$free
	env SERVER_PORT="$service_port" SERVER_ADDRESS=127.0.0.1 KVMFACTS_RATELIMIT_REQUESTS=1000000000 \
		KVMFACTS_OVERLOAD_MAXIMUMBULK=64 \
		"$@" "$java" -jar "$jar" >"$work/service.log" 2>&1 &
	keep
	service=$kept
	await "http://127.0.0.1:$service_port/api/v1" "$service" "$work/service.log"
}

# The user of nginx and PostgreSQL if this runs as root.
unprivileged=nobody

# Starts nginx with a configuration, to which the common parts are added.
start_nginx() {
	local directory=$1
	{
		echo "daemon off;"
		echo "pid $directory/pid;"
		echo "error_log $directory/error.log;"
		echo "worker_processes auto;"
		((EUID != 0)) || echo "user $unprivileged $(id -gn "$unprivileged");"
		cat
	} >"$directory/nginx.conf"
	mkdir -p "$directory/temporary"
	nginx -e "$directory/error.log" -p "$directory" -c "$directory/nginx.conf" &
	keep
}

# The files of nginx go to its own directory.
nginx_paths() {
	local kind
	for kind in client_body proxy fastcgi uwsgi scgi; do
		echo "${kind}_temp_path $1/temporary/$kind;"
	done
}
