#!/usr/bin/env python3
"""Attacks the service from one address while another client keeps sending requests. These must get 200 at most one second
later than without an attack, on both the public port and the port for probes.

    .ci/attack.py JAR [PORT]

Needs a jar (./mvnw package) and Linux, where 127.0.0.2 differs from 127.0.0.1. Takes about a minute. After a failure,
/tmp/attacked.log has the log of the service and a thread dump.
"""
import asyncio
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

if len(sys.argv) < 2:
    sys.exit(__doc__)
JAR = sys.argv[1]
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 18300
PROBES = PORT + 1
LIMIT_MIB = 512
# As in the image, where the heap is 30 % of the memory.
OPTIONS = ['-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-Xms64m', '-Xmx154m', '-XX:ReservedCodeCacheSize=128m']
LOG = '/tmp/attacked.log'
BEFORE = 2
SECONDS = 6
ATTACKER, OTHER = '127.0.0.1', '127.0.0.2'
NUMBERS = itertools.count()


def get(path, times=1):
    return f'GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n'.encode() * times


def questions():
    return b''.join(get(f'/api/v1/answers?question=who+wrote+part+{next(NUMBERS)}+of+kvm') for _ in range(20))


# For each attack: the number of connections, what each sends first, and what it sends every 4 seconds.
ATTACKS = [
    ('300 slow bodies', 300, b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                             b'Content-Length: 60000\r\n\r\n{', b' '),
    ('300 slow chunks', 300, b'POST /api/v1/facts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n'
                             b'1\r\n{\r\n', b'1\r\n \r\n'),
    ('300 slow heads', 300, b'GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX-Slow: a', b'a'),
    ('300 unread tables', 300, get('/api/v1/facts?format=csv', 30), b''),
    ('300 unread exports', 300, get('/api/v1/export', 4), b''),
    ('300 unread pages', 300, get('/api/v1/facts?limit=100&sort=id', 60), b''),
    ('3,000 silent connections', 3000, b'', b''),
    ('300 times 20 questions', 300, questions, b''),
]


def memory(process):
    with open(f'/proc/{process.pid}/status') as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith('VmRSS'))


def processor(process):
    """The seconds of the processor that it has used."""
    with open(f'/proc/{process.pid}/stat') as status:
        return sum(map(int, status.read().rsplit(')', 1)[1].split()[11:13])) / os.sysconf('SC_CLK_TCK')


async def attacker(start, rest):
    """Holds one connection, and opens another a second after it is refused."""
    loop = asyncio.get_running_loop()
    while True:
        with socket.socket() as connection:
            try:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                connection.setblocking(False)
                await loop.sock_connect(connection, (ATTACKER, PORT))
                await loop.sock_sendall(connection, start() if callable(start) else start)
                while True:
                    await asyncio.sleep(4)
                    await loop.sock_sendall(connection, rest)
            except OSError:
                await asyncio.sleep(1)


async def ask(port, path, source):
    """The status or the failure, and the seconds it took."""
    began = time.monotonic()
    try:
        reader, writer = await asyncio.wait_for(
            asyncio.open_connection('127.0.0.1', port, local_addr=(source, 0)), 10)
        writer.write(f'GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'.encode())
        line = await asyncio.wait_for(reader.readline(), 10)
        status = int(line.split()[1]) if line else 'nothing'
        writer.close()
    except (OSError, asyncio.TimeoutError, ValueError, IndexError) as failure:
        status = repr(failure)
    return status, time.monotonic() - began, path


async def asked(seconds):
    """The responses to another client, which requests cached and uncached addresses and health."""
    answers = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        n = next(NUMBERS)
        for port, path in ((PORT, '/api/v1/topics'), (PORT, f'/api/v1/facts?limit={5 + n % 7}&from={1990 + n % 30}-03'),
                           (PORT, f'/api/v1/search?q=who+owns+kvm+{n}'), (PORT, '/livez'),
                           (PROBES, '/actuator/health/liveness'), (PROBES, '/actuator/health/readiness')):
            answers.append(await ask(port, path, OTHER))
            await asyncio.sleep(0.02)
    return answers


def slowest(answers):
    return max(took for _, took, _ in answers)


async def attack(process, name, count, start, rest):
    usual = slowest(await asked(BEFORE))
    attackers = [asyncio.create_task(attacker(start, rest)) for _ in range(count)]
    await asyncio.sleep(0.5)
    used = processor(process)
    answers = await asked(SECONDS)
    used = (processor(process) - used) / SECONDS
    bad = [answer for answer in answers if answer[0] != 200 or answer[1] > 1 + usual]
    if bad:
        with open(LOG, 'a') as log:
            print(f'== {name}', file=log, flush=True)
            subprocess.run(['jcmd', str(process.pid), 'Thread.print'], stdout=log, check=False)
    for task in attackers:
        task.cancel()
    await asyncio.gather(*attackers, return_exceptions=True)
    print(f'{name}: {len(answers)} requests from another client, {len(bad)} failed or late, the slowest '
          f'{slowest(answers) * 1000:.0f} ms (before: {usual * 1000:.0f} ms); {used:.2f} processors, {memory(process)} MiB', flush=True)
    for answer in bad[:5]:
        print('   ', *answer)
    return not bad and memory(process) < LIMIT_MIB and process.poll() is None


def start():
    java = os.path.join(os.environ['JAVA_HOME'], 'bin', 'java') if os.environ.get('JAVA_HOME') else 'java'
    process = subprocess.Popen([java, *OPTIONS, '-jar', JAR, f'--server.port={PORT}', f'--management.server.port={PROBES}'],
                               stdout=open(LOG, 'w'), stderr=subprocess.STDOUT)
    for _ in range(600):
        try:
            if urllib.request.urlopen(f'http://127.0.0.1:{PROBES}/actuator/health/readiness', timeout=2).status == 200:
                return process
        except OSError:
            time.sleep(1)
    process.kill()
    sys.exit(f'The service did not start: see {LOG}')


async def main(process):
    # Code is slow when it runs for the first time.
    await asked(5)
    # Try all, even if the first fails.
    held = [await attack(process, *each) for each in ATTACKS]
    await asyncio.sleep(1)
    status, took, _ = await ask(PORT, '/api/v1/topics', ATTACKER)
    print(f'afterwards the attacker gets {status} in {took * 1000:.0f} ms; {memory(process)} MiB')
    # Unless the client has reached its rate limit.
    return all(held) and status in (200, 429)


service = start()
try:
    passed = asyncio.run(main(service))
finally:
    service.send_signal(signal.SIGTERM)
    service.wait(60)
sys.exit(0 if passed else f'The service did not withstand all of it: see {LOG}')
