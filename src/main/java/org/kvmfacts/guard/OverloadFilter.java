package org.kvmfacts.guard;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.cache.BufferedResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that would only wait, so that those in progress are still served in
 * time. A request holds its place while it is worked on, not while its response is sent,
 * because the client may be slow to read it; but a streamed response is sent meanwhile.
 * It follows the reading of MCP messages (-90) and the response cache (-70): what is
 * cached needs no work and therefore no place.
 */
@Component
@Order(-65)
class OverloadFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final Semaphore places;

	private final ClientPlaces clients;

	private final Semaphore bulkPlaces;

	private final ClientPlaces bulkClients;

	private final ProblemWriter problems;

	OverloadFilter(OverloadProperties properties, ProblemWriter problems) {
		this.places = new Semaphore(properties.maximumConcurrent());
		this.clients = new ClientPlaces(properties.maximumConcurrentPerClient());
		this.bulkPlaces = new Semaphore(properties.maximumBulk());
		this.bulkClients = new ClientPlaces((properties.maximumBulk() + 1) / 2);
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		Weight weight = Weight.of(request);
		return weight == Weight.FREE || weight == Weight.FILE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean bulk = Weight.of(request) == Weight.BULK;
		Semaphore share = (bulk ? this.bulkClients : this.clients).of(ClientAddress.client(request.getRemoteAddr()));
		boolean served = false;
		if (ClientPlaces.tryEnter(share)) {
			try {
				// A bulk response is too large to buffer: it is sent while it is written.
				// One that the response cache buffers is sent after this filter.
				served = (bulk || response instanceof BufferedResponse)
						? work(bulk ? this.bulkPlaces : this.places, request, response, chain)
						: workAndSend(request, response, chain);
			}
			finally {
				share.release();
			}
		}
		if (!served) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			this.problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE,
					"The service has as many requests as it can serve; try again in " + RETRY_AFTER_SECONDS
							+ " seconds.");
		}
	}

	private boolean workAndSend(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		BufferedResponse held = new BufferedResponse(response);
		boolean worked = work(this.places, request, held, chain);
		held.copyBodyToResponse();
		return worked;
	}

	private static boolean work(Semaphore places, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		if (!places.tryAcquire()) {
			return false;
		}
		try {
			chain.doFilter(request, response);
			return true;
		}
		finally {
			places.release();
		}
	}

}
