package org.kvmfacts.fact;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Sends a request and reads only the beginning of the response, so that the service can
 * send no more than the buffers hold.
 */
class SlowReader implements AutoCloseable {

	private static final int WINDOW = 8 * 1024;

	private final Socket socket = new Socket();

	SlowReader(int port, String path) throws IOException {
		this.socket.setReceiveBufferSize(WINDOW);
		this.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
		this.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
	}

	String readSome() throws IOException {
		return new String(this.socket.getInputStream().readNBytes(WINDOW), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
