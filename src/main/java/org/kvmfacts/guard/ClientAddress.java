package org.kvmfacts.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells clients apart by their address.
 */
final class ClientAddress {

	/**
	 * A client whose address the proxy gives in an unknown format.
	 */
	static final String UNKNOWN = "unknown";

	// IPv4, IPv6, and IPv6 in brackets, each with an optional port or zone. The early
	// colon and the bounded length keep matching cheap, because clients can write these
	// headers too.
	private static final List<Pattern> FORMS = List.of(Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?"),
			Pattern.compile("((?=[0-9a-fA-F]{0,4}:)[0-9a-fA-F:.]{2,45})(?:%\\w+)?"),
			Pattern.compile("\\[((?=[0-9a-fA-F]{0,4}:)[0-9a-fA-F:.]{2,45})](?::\\d+)?"));

	// The bytes that identify an IPv6 network; its owner can choose the rest freely.
	private static final int NETWORK = 8;

	private ClientAddress() {
	}

	/**
	 * The address that a proxy or the connection names, without port and brackets.
	 */
	static String of(String node) {
		return FORMS.stream()
			.map((form) -> form.matcher(node))
			.filter(Matcher::matches)
			.map((address) -> address.group(1))
			.findFirst()
			.orElse(UNKNOWN);
	}

	/**
	 * What counts as one client: an IPv4 address or an IPv6 network.
	 */
	static String client(String node) {
		String address = of(node);
		return address.contains(":") ? network(address) : address;
	}

	/**
	 * The bytes of what counts as one client.
	 */
	static byte[] network(InetAddress address) {
		byte[] whole = address.getAddress();
		return (address instanceof Inet6Address) ? Arrays.copyOf(whole, NETWORK) : whole;
	}

	private static String network(String address) {
		try {
			// Text with a colon is never looked up as a host name.
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address) ? HexFormat.of().formatHex(network(parsed))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return UNKNOWN;
		}
	}

}
