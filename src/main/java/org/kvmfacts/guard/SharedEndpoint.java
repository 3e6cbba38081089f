package org.kvmfacts.guard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

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

	// A client that keeps connecting must not make others wait: addresses are compared as
	// bytes.
	private boolean isShareTaken(byte[] client) {
		int taken = 0;
		for (SocketChannel other : this.connections.keySet()) {
			taken += Arrays.equals(client(other), client) ? 1 : 0;
		}
		return taken >= this.share;
	}

	private static byte[] client(SocketChannel socket) {
		try {
			return (socket.getRemoteAddress() instanceof InetSocketAddress remote)
					? ClientAddress.network(remote.getAddress()) : new byte[0];
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

}
