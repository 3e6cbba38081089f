package org.kvmfacts.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.jspecify.annotations.Nullable;

/**
 * The web server's HTTP protocol, with limits on the connections of one address and on
 * the time that a request takes. The web server creates it by its class name.
 */
public class GuardedProtocol extends Http11NioProtocol {

	// The operating system would otherwise buffer megabytes for each client that does
	// not read its response.
	private static final String SENT_UNREAD = Integer.toString(128 * 1024);

	// Pages of lists are longer than the default write buffer of 8 KB.
	private static final String WRITTEN_AT_ONCE = Integer.toString(32 * 1024);

	private final SharedEndpoint endpoint;

	private final RequestWatch<NioChannel> watch;

	private Duration longestRequest = Duration.ofSeconds(30);

	private @Nullable ScheduledFuture<?> cutting;

	public GuardedProtocol() {
		this(new SharedEndpoint());
	}

	private GuardedProtocol(SharedEndpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
		this.watch = new RequestWatch<>(endpoint.getHandler());
		endpoint.setHandler(this.watch);
	}

	/**
	 * Applies the limits to a connector that uses this protocol.
	 */
	static void limit(Connector connector, OverloadProperties limits) {
		if (connector.getProtocolHandler() instanceof GuardedProtocol protocol) {
			protocol.longestRequest = limits.longestRequest();
			protocol.setProperty("socket.txBufSize", SENT_UNREAD);
			protocol.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
			protocol.endpoint.share(limits.maximumConnectionsPerAddress());
			connector.addLifecycleListener((event) -> {
				if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
					protocol.setAdapter(new GuardedAdapter(connector));
				}
			});
		}
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.cutting = getUtilityExecutor().scheduleWithFixedDelay(
				() -> this.watch.cut(this.longestRequest, GuardedProtocol::cut), 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.cutting != null) {
			this.cutting.cancel(false);
		}
		super.stop();
	}

	// Shut down rather than closed: the thread that reads or writes must release its
	// buffers first, and closes the connection itself when it finds the end.
	private static void cut(NioChannel socket) {
		try {
			socket.getIOChannel().shutdownInput();
			socket.getIOChannel().shutdownOutput();
		}
		catch (IOException | RuntimeException ex) {
			// It has just ended anyway.
		}
	}

}
