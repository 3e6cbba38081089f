package org.kvmfacts.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index whose files can no longer be read.
 */
@ServiceTest
@TestPropertySource(properties = "spring.jpa.properties.hibernate.search.backend.directory.type=bean:breakable")
@Import(IndexOutageTests.BreakableIndex.class)
class IndexOutageTests {

	@TempDir
	private static Path files;

	@Autowired
	private RestTestClient client;

	@Autowired
	private Breakable breakable;

	@Test
	void searchWhenIndexIsAwayAnswers503AndAllElseGoesOn() throws IOException {
		expect("/api/v1/search?q=owner", HttpStatus.OK);
		this.breakable.cut();
		expectUnavailable("/api/v1/search?q=founder");
		expectUnavailable("/api/v1/answers?question=Who+founded+Qumranet?");
		expect("/api/v1/facts", HttpStatus.OK);
		expect("/readyz", HttpStatus.OK);
	}

	private void expect(String address, HttpStatus status) {
		this.client.get().uri(address).exchange().expectStatus().isEqualTo(status).expectBody();
	}

	private void expectUnavailable(String address) {
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.value(HttpHeaders.RETRY_AFTER, (seconds) -> assertThat(seconds).containsOnlyDigits())
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).startsWith("The index does not answer"));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class BreakableIndex {

		@Bean
		Breakable breakable() {
			return new Breakable();
		}

	}

	/**
	 * Files that are closed under those who read them.
	 */
	static class Breakable implements DirectoryProvider, DirectoryHolder {

		private final List<IndexInput> open = new CopyOnWriteArrayList<>();

		private @Nullable Directory directory;

		@Override
		public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
			return this;
		}

		@Override
		public void start() throws IOException {
			this.directory = new FilterDirectory(new NIOFSDirectory(files)) {

				@Override
				public IndexInput openInput(String name, IOContext context) throws IOException {
					IndexInput input = super.openInput(name, context);
					Breakable.this.open.add(input);
					return input;
				}

			};
		}

		void cut() throws IOException {
			for (IndexInput input : this.open) {
				input.close();
			}
		}

		@Override
		public Directory get() {
			return Objects.requireNonNull(this.directory);
		}

		@Override
		public void close() throws IOException {
			get().close();
		}

	}

}
