package org.kvmfacts.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * Tests which requests end because they take too long.
 */
@SuppressWarnings("unchecked")
class RequestWatchTests {

	private static final Duration LONG_OVER = Duration.ofNanos(-1);

	private final Handler<String> handler = mock(Handler.class);

	private final SocketWrapperBase<String> socket = mock(SocketWrapperBase.class);

	private final RequestWatch<String> watch = new RequestWatch<>(this.handler);

	@BeforeEach
	void open() {
		given(this.socket.getSocket()).willReturn("socket");
	}

	@Test
	void requestWhenIncompleteIsStillWatched() {
		process(SocketState.LONG);
		assertThat(cut(LONG_OVER)).containsExactly("socket");
		assertThat(cut(Duration.ofHours(1))).isEmpty();
	}

	@Test
	void requestWhenItHasEndedIsNotWatched() {
		process(SocketState.LONG);
		process(SocketState.OPEN);
		assertThat(cut(LONG_OVER)).isEmpty();
	}

	@Test
	void connectionWhenReleasedIsForgotten() {
		process(SocketState.LONG);
		this.watch.release(this.socket);
		verify(this.handler).release(this.socket);
		assertThat(cut(LONG_OVER)).isEmpty();
	}

	@Test
	void connectionWhenItFailsIsForgotten() {
		given(this.handler.process(any(), any())).willThrow(new IllegalStateException());
		assertThatIllegalStateException().isThrownBy(() -> this.watch.process(this.socket, SocketEvent.OPEN_READ));
		assertThat(cut(LONG_OVER)).isEmpty();
	}

	private void process(SocketState state) {
		given(this.handler.process(any(), any())).willReturn(state);
		assertThat(this.watch.process(this.socket, SocketEvent.OPEN_READ)).isEqualTo(state);
	}

	private List<String> cut(Duration longest) {
		List<String> cut = new ArrayList<>();
		this.watch.cut(longest, cut::add);
		return cut;
	}

}
