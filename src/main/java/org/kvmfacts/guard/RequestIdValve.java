package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.kvmfacts.api.problem.RequestId;

/**
 * Gives each request an id, even one that is refused.
 */
class RequestIdValve extends ValveBase {

	RequestIdValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		response.setHeader(RequestId.HEADER, RequestId.begin(request.getHeader(RequestId.HEADER)));
		try {
			getNext().invoke(request, response);
		}
		finally {
			RequestId.end();
		}
	}

}
