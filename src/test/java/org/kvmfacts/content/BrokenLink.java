package org.kvmfacts.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A connection to a server on this machine that can be cut and restored.
 */
class BrokenLink implements AutoCloseable {

	private final ServerSocket entrance;

	private final int server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	BrokenLink(int server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.threads.execute(this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	void cut() {
		this.cut = true;
		this.sockets.forEach(BrokenLink::closeQuietly);
		this.sockets.clear();
	}

	void restore() {
		this.cut = false;
	}

	private void accept() {
		while (!this.entrance.isClosed()) {
			try {
				Socket client = this.entrance.accept();
				if (this.cut) {
					client.close();
					continue;
				}
				Socket upstream = new Socket(InetAddress.getLoopbackAddress(), this.server);
				this.sockets.add(client);
				this.sockets.add(upstream);
				this.threads.execute(() -> copy(client, upstream));
				this.threads.execute(() -> copy(upstream, client));
			}
			catch (IOException ex) {
				// Closed, or refused by the server: the client sees a closed connection.
			}
		}
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// One side has closed, so the other is closed too.
		}
		closeQuietly(from);
		closeQuietly(to);
	}

	private static void closeQuietly(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		cut();
		this.threads.shutdownNow();
	}

}
