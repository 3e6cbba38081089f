package org.kvmfacts;

import java.net.URI;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Reads responses as text, or for JSONPath queries.
 */
public final class Responses {

	private Responses() {
	}

	/**
	 * Reads a response that must be successful.
	 * @param uri the encoded address
	 */
	public static DocumentContext read(RestTestClient client, String uri) {
		return JsonPath.parse(text(client, uri));
	}

	/**
	 * Reads the text of a response that must be successful.
	 * @param uri the encoded address
	 */
	public static String text(RestTestClient client, String uri) {
		return String.valueOf(client.get()
			.uri(URI.create(uri))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
