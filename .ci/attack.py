#!/usr/bin/env python3
"""Attacks the service from one address while another client keeps asking, which must get 200 within a second.

    .ci/attack.py JAR [PORT]

Needs a jar (./mvnw package) and Linux, where 127.0.0.2 is another address than 127.0.0.1.
"""
import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

JAR = sys.argv[1]
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 18300
PROBES = PORT + 1
LIMIT_MIB = 512
# As the image has it, with 30 % of its memory as the heap.
OPTIONS = ['-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-Xms64m', '-Xmx154m', '-XX:ReservedCodeCacheSize=128m']
SECONDS = 8

SLOW_BODY = (b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n',
             b'{', b' ')
SLOW_CHUNKS = (b'POST /api/v1/facts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n', b'1\r\n{\r\n',
               b'1\r\n \r\n')
SLOW_HEAD = (b'GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', b'a', b'a')
UNREAD_TABLES = (b'GET /api/v1/facts?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n' * 30, b'', b'')
UNREAD_EXPORTS = (b'GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n' * 4, b'', b'')
UNREAD_PAGES = (b'GET /api/v1/facts?limit=100&sort=id HTTP/1.1\r\nHost: localhost\r\n\r\n' * 60, b'', b'')
SILENT = (b'', b'', b'')
ATTACKS = [('300 slow bodies', 300, SLOW_BODY), ('300 slow chunks', 300, SLOW_CHUNKS), ('300 slow heads', 300, SLOW_HEAD),
           ('300 unread tables', 300, UNREAD_TABLES), ('300 unread exports', 300, UNREAD_EXPORTS),
           ('300 unread pages', 300, UNREAD_PAGES), ('3,000 silent connections', 3000, SILENT)]


def memory(process):
    with open(f'/proc/{process.pid}/status') as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith('VmRSS'))


async def attacker(start, more, rest):
    """Holds one connection, and opens another where it is refused, once a second."""
    while True:
        writer = None
        try:
            connection = socket.socket()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            connection.setblocking(False)
            await asyncio.get_running_loop().sock_connect(connection, ('127.0.0.1', PORT))
            if start:
                await asyncio.get_running_loop().sock_sendall(connection, start + more)
            while True:
                await asyncio.sleep(4)
                if rest:
                    await asyncio.get_running_loop().sock_sendall(connection, rest)
        except OSError:
            await asyncio.sleep(1)
        finally:
            connection.close()


async def ask(port, path, source):
    began = time.monotonic()
    try:
        reader, writer = await asyncio.wait_for(
            asyncio.open_connection('127.0.0.1', port, local_addr=(source, 0)), 5)
        writer.write(f'GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'.encode())
        line = await asyncio.wait_for(reader.readline(), 5)
        status = int(line.split()[1]) if line else 0
        writer.close()
    except (OSError, asyncio.TimeoutError, ValueError, IndexError) as failure:
        status = repr(failure)
    return status, time.monotonic() - began


async def client(worst, number):
    paths = [(PORT, '/api/v1/topics'), (PORT, f'/api/v1/facts?limit=5&topic=history&q={number}'), (PORT, '/livez'),
             (PROBES, '/actuator/health/liveness'), (PROBES, '/actuator/health/readiness'),
             (PORT, f'/api/v1/search?q=who+owns+kvm+{number}')]
    while True:
        for port, path in paths:
            path = path if 'q=' not in path or 'search' in path else '/api/v1/facts?limit=5&topic=history'
            status, took = await ask(port, path, '127.0.0.2')
            worst.append((status, took, path))
            await asyncio.sleep(0.05)


async def attack(name, count, parts, process):
    answers = []
    attackers = [asyncio.create_task(attacker(*parts)) for _ in range(count)]
    await asyncio.sleep(0.5)
    asking = asyncio.create_task(client(answers, time.time_ns()))
    await asyncio.sleep(SECONDS - 0.5)
    for task in [*attackers, asking]:
        task.cancel()
    await asyncio.gather(*attackers, asking, return_exceptions=True)
    bad = [answer for answer in answers if answer[0] != 200 or answer[1] > 1]
    slowest = max(took for _, took, _ in answers)
    print(f'{name}: {len(answers)} requests of another client, {len(bad)} not answered 200 within a second, '
          f'the slowest {slowest * 1000:.0f} ms; {memory(process)} MiB', flush=True)
    for answer in bad[:5]:
        print('   ', answer)
    return not bad and memory(process) < LIMIT_MIB and process.poll() is None


def start():
    java = os.path.join(os.environ['JAVA_HOME'], 'bin', 'java') if os.environ.get('JAVA_HOME') else 'java'
    process = subprocess.Popen([java, *OPTIONS, '-jar', JAR, f'--server.port={PORT}', f'--management.server.port={PROBES}'],
                               stdout=open('/tmp/attacked.log', 'w'), stderr=subprocess.STDOUT)
    for _ in range(180):
        try:
            if urllib.request.urlopen(f'http://127.0.0.1:{PROBES}/actuator/health/readiness', timeout=2).status == 200:
                return process
        except OSError:
            time.sleep(1)
    process.kill()
    sys.exit('The service did not start: see /tmp/attacked.log')


async def main(process):
    for _ in range(20):
        for path in ('/api/v1/topics', '/api/v1/search?q=kvm', '/api/v1/facts?limit=5&topic=history'):
            await ask(PORT, path, '127.0.0.3')
    # All are tried, whatever comes of the first.
    held = [await attack(name, count, parts, process) for name, count, parts in ATTACKS]
    await asyncio.sleep(1)
    status, took = await ask(PORT, '/api/v1/topics', '127.0.0.1')
    print(f'afterwards the attacker is answered {status} in {took * 1000:.0f} ms; {memory(process)} MiB')
    return all(held)


service = start()
try:
    passed = asyncio.run(main(service))
finally:
    service.send_signal(signal.SIGTERM)
    service.wait(60)
sys.exit(0 if passed else 'The service did not withstand all of it.')
