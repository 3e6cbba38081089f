package org.kvmfacts.guard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Limits the connections of one address. They are counted when another one arrives,
 * because a running count could go wrong and would stay wrong.
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

	// Addresses are compared as bytes, because a client that keeps connecting must not
	// delay others.
	private boolean isShareTaken(byte[] client) {
		return this.connections.keySet()
			.stream()
			.filter((other) -> Arrays.equals(client(other), client))
			.count() >= this.share;
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
