package org.kvmfacts.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Records when each request began, from its first byte to the last of its response. The
 * web server's timeouts start again with every byte, so a client could send or read for
 * ever.
 */
class RequestWatch<S> implements Handler<S> {

	private static final ThreadLocal<Runnable> BEGIN = new ThreadLocal<>();

	private final Handler<S> handler;

	private final Map<SocketWrapperBase<S>, Long> begun = new ConcurrentHashMap<>();

	RequestWatch(Handler<S> handler) {
		this.handler = handler;
	}

	@Override
	public SocketState process(SocketWrapperBase<S> socket, SocketEvent status) {
		this.begun.putIfAbsent(socket, System.nanoTime());
		BEGIN.set(() -> this.begun.put(socket, System.nanoTime()));
		SocketState state = SocketState.CLOSED;
		try {
			state = this.handler.process(socket, status);
			return state;
		}
		finally {
			BEGIN.remove();
			// LONG: the request is not complete yet.
			if (state != SocketState.LONG) {
				this.begun.remove(socket);
			}
		}
	}

	/**
	 * Records that a request has ended in the current thread, so that the next one
	 * begins: one connection may send several at once.
	 */
	static void begin() {
		Runnable begin = BEGIN.get();
		if (begin != null) {
			begin.run();
		}
	}

	/**
	 * Ends the requests that take too long.
	 */
	void cut(Duration longest, Consumer<S> cut) {
		long now = System.nanoTime();
		this.begun.forEach((socket, since) -> {
			if (now - since > longest.toNanos()) {
				cut.accept(socket.getSocket());
			}
		});
	}

	@Override
	public void release(SocketWrapperBase<S> socket) {
		this.begun.remove(socket);
		this.handler.release(socket);
	}

	@Override
	public Object getGlobal() {
		return this.handler.getGlobal();
	}

	@Override
	public void pause() {
		this.handler.pause();
	}

	@Override
	public void recycle() {
		this.handler.recycle();
	}

}
