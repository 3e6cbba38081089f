# shellcheck shell=bash disable=SC2034,SC2154 Sourced after service.sh: our own PostgreSQL, from the binaries that
# ./mvnw verify leaves in the local Maven repository.

# Sets postgres_archive to the newest of them; fails if there are none, or they cannot be unpacked or run.
find_postgres() {
	local machine=amd64
	local candidate
	[[ $(uname -m) != aarch64 ]] || machine=arm64v8
	postgres_archive=
	for candidate in ~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-"$machine"/*/*.jar; do
		[[ ! -f $candidate ]] || postgres_archive=$candidate
	done
	[[ -n $postgres_archive && -x ${java%/*}/jar ]] && command -v xz >/dev/null && { ((EUID != 0)) || command -v setpriv >/dev/null; }
}

# Starts PostgreSQL with an empty database in a directory, on a port, and sets postgres_url and postgres_user. There is
# no password, because it listens only on this machine.
start_postgres() {
	local directory=$1
	local as=()
	mkdir -p "$directory/binaries" "$directory/state"
	(cd "$directory" && "${java%/*}/jar" xf "$postgres_archive")
	tar -xJf "$directory"/postgres-*.txz -C "$directory/binaries"
	# It refuses to run as root.
	if ((EUID == 0)); then
		chown "$unprivileged" "$directory/state"
		as=(setpriv --reuid "$unprivileged" --regid "$(id -gn "$unprivileged")" --clear-groups)
	fi
	(
		cd "$directory/state" || exit
		"${as[@]}" "$directory/binaries/bin/initdb" --pgdata=data --username=kvmfacts --auth=trust --encoding=UTF8 --locale=C --no-sync
		exec "${as[@]}" "$directory/binaries/bin/postgres" -D data -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories=
	) >"$directory/log" 2>&1 &
	keep
	await_postgres "$directory" "$kept"
	postgres_url=jdbc:postgresql://127.0.0.1:$2/postgres
	postgres_user=kvmfacts
}

# PostgreSQL writes to a separate file when it accepts connections.
await_postgres() {
	local deadline=$((SECONDS + 60))
	until grep -qs ready "$1/state/data/postmaster.pid"; do
		if ! alive "$2" || ((SECONDS > deadline)); then
			tail -n 20 "$1/log" >&2
			fail "PostgreSQL did not start. The end of its log is above."
		fi
		sleep 0.1
	done
}
