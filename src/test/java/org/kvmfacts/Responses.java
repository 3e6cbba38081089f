package org.kvmfacts;

import java.net.URI;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Reads answers of the API, to ask by JSONPath what is in them.
 */
public final class Responses {

	private Responses() {
	}

	/**
	 * Reads an answer that must be a success.
	 * @param client the client to ask with
	 * @param uri the address, encoded
	 */
	public static DocumentContext read(RestTestClient client, String uri) {
		return JsonPath.parse(String.valueOf(client.get()
			.uri(URI.create(uri))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()));
	}

}
