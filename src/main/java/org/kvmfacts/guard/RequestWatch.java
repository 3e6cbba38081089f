package org.kvmfacts.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Knows since when each request is under way, from its first byte to the last of its
 * response. The timeouts of the web server begin anew with every byte, so that a client
 * could send and read for ever.
 *
 * @param <S> the sockets
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
			// LONG: the request has not come whole yet.
			if (state != SocketState.LONG) {
				this.begun.remove(socket);
			}
		}
	}

	/**
	 * Tells that a request of the current thread begins, of which a connection may bring
	 * many at once.
	 */
	static void begin() {
		Runnable begin = BEGIN.get();
		if (begin != null) {
			begin.run();
		}
	}

	/**
	 * Gives up the requests that take too long.
	 * @param longest how long one may take
	 * @param cut cuts the connection
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
