package org.kvmfacts.guard;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A persistent connection on which tests send raw bytes.
 */
public final class RawClient implements Closeable {

	private static final int PATIENCE_MILLIS = 20_000;

	private static final String PROTOCOL = "HTTP/";

	private final Socket socket;

	private final InputStream in;

	public RawClient(int port) throws IOException {
		this(port, "127.0.0.1");
	}

	RawClient(int port, String from) throws IOException {
		this.socket = new Socket();
		this.socket.bind(new InetSocketAddress(InetAddress.getAllByName(from)[0], 0));
		this.socket.setSoTimeout(PATIENCE_MILLIS);
		this.socket.connect(new InetSocketAddress(InetAddress.getAllByName("127.0.0.1")[0], port), PATIENCE_MILLIS);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	public RawClient send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/**
	 * Sends a request without a body.
	 * @param line the method and target
	 * @param headers headers, each with its line feed
	 */
	Response exchange(String line, String... headers) throws IOException {
		send(line + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers) + "\r\n");
		return read(line.startsWith("HEAD "));
	}

	/**
	 * Reads a response; one of HTTP/0.9 has nothing but a body, and counts as status 0.
	 * @param head whether it has no body in any case
	 */
	public Response read(boolean head) throws IOException {
		this.in.mark(PROTOCOL.length());
		String protocol = text(PROTOCOL.length());
		this.in.reset();
		if (!PROTOCOL.equals(protocol)) {
			return new Response(0, Map.of(), new String(this.in.readAllBytes(), StandardCharsets.UTF_8));
		}
		String status = line();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.merge(line.substring(0, colon), line.substring(colon + 1).strip(), (one, two) -> one + ", " + two);
		}
		int code = Integer.parseInt(status.split(" ")[1]);
		return new Response(code, headers, (head || code == 304) ? "" : body(headers));
	}

	private String body(Map<String, String> headers) throws IOException {
		StringBuilder body = new StringBuilder();
		if ("chunked".equals(headers.get("Transfer-Encoding"))) {
			for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
				body.append(text(size));
				line();
			}
			line();
			return body.toString();
		}
		return text(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
	}

	private String text(int size) throws IOException {
		return new String(this.in.readNBytes(size), StandardCharsets.UTF_8);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int sign = this.in.read(); sign != '\n'; sign = this.in.read()) {
			if (sign < 0) {
				throw new EOFException("The connection ended after: " + line);
			}
			line.append((char) sign);
		}
		return line.toString().stripTrailing();
	}

	/**
	 * Waits for the service to end the connection, and ignores what it sends before.
	 */
	boolean isEnded() throws IOException {
		try {
			this.in.readAllBytes();
			return true;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
		catch (SocketException ex) {
			return true;
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * A response.
	 */
	public record Response(int status, Map<String, String> headers, String body) {

	}

}
