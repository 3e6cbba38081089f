package org.kvmfacts.guard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Lets no address have more than its share of the connections. They are counted when one
 * more arrives, for a count that is kept would have to be right for ever.
 */
class SharedEndpoint extends NioEndpoint {

	private int share = Integer.MAX_VALUE;

	void share(int connections) {
		this.share = connections;
	}

	@Override
	protected boolean setSocketOptions(SocketChannel socket) {
		if (isShareTaken(client(socket))) {
			destroySocket(socket);
			return false;
		}
		return super.setSocketOptions(socket);
	}

	private boolean isShareTaken(String client) {
		return this.connections.keySet().stream().filter((other) -> client(other).equals(client)).count() >= this.share;
	}

	private static String client(SocketChannel socket) {
		try {
			return (socket.getRemoteAddress() instanceof InetSocketAddress address)
					? ClientAddress.client(address.getAddress().getHostAddress()) : ClientAddress.UNKNOWN;
		}
		catch (IOException ex) {
			return "closed";
		}
	}

}
