package org.kvmfacts.guard;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.RequestId;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * Sees every request before the web server does. It responds to {@code OPTIONS *}, for
 * which the web server would list methods that do not exist and omit our headers, and
 * replaces an empty host. It removes headers that can only do harm: the preferred
 * languages, because everything is in English and the web server fails when more than ten
 * are named; and the content types of bodies that are not MCP messages, because the web
 * server would read forms, however slowly they arrive, and the framework fails on a
 * wildcard.
 */
class GuardedAdapter extends CoyoteAdapter {

	private static final String METHODS = "GET, HEAD, OPTIONS, POST";

	GuardedAdapter(Connector connector) {
		super(connector);
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		nameHost(request);
		request.getMimeHeaders().removeHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (!isMessage(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
			request.getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
		}
		boolean server = request.requestURI().equals("*") && "OPTIONS".equals(request.getMethod());
		if (server && response.getStatus() < 400) {
			listMethods(request, response);
			return;
		}
		if (server) {
			// The web server would forget that it has refused the request.
			request.requestURI().setString("/");
		}
		try {
			super.service(request, response);
		}
		finally {
			RequestWatch.begin();
		}
	}

	private static void listMethods(Request request, Response response) {
		SecurityHeadersValve.set(null, response);
		response.setHeader(RequestId.HEADER, RequestId.begin(request.getHeader(RequestId.HEADER)));
		RequestId.end();
		response.setHeader(HttpHeaders.ALLOW, METHODS);
		response.setContentLength(0);
		response.action(ActionCode.CLOSE, null);
	}

	private static boolean isMessage(@Nullable String type) {
		return StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_JSON_VALUE);
	}

	// Links use the host of the request, which may be missing.
	private static void nameHost(Request request) {
		String name = request.serverName().toString();
		if (name == null || name.isEmpty()) {
			request.action(ActionCode.REQ_LOCAL_ADDR_ATTRIBUTE, null);
			String address = request.localAddr().toString();
			request.serverName().setString(address.contains(":") ? "[" + address + "]" : address);
		}
	}

}
