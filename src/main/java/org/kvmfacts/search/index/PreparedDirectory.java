package org.kvmfacts.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the index in memory, where it begins as a copy of the one that was prepared, if
 * there is one: that may lie where nothing can be written.
 */
@Component
class PreparedDirectory implements DirectoryProvider {

	private final @Nullable Path prepared;

	PreparedDirectory(PreparedProperties properties) {
		this.prepared = (properties.directory() != null) ? properties.directory().resolve("index") : null;
	}

	@Override
	public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
		return new Holder((this.prepared != null) ? this.prepared.resolve(context.indexName()) : null);
	}

	private static final class Holder implements DirectoryHolder {

		private final Directory copy = new ByteBuffersDirectory();

		private final @Nullable Path original;

		private Holder(@Nullable Path original) {
			this.original = original;
		}

		@Override
		public void start() throws IOException {
			if (this.original != null && Files.isDirectory(this.original)) {
				try (Directory from = FSDirectory.open(this.original)) {
					copy(from);
				}
			}
		}

		private void copy(Directory from) throws IOException {
			for (String file : from.listAll()) {
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					this.copy.copyFrom(from, file, file, IOContext.READONCE);
				}
			}
		}

		@Override
		public Directory get() {
			return this.copy;
		}

		@Override
		public void close() throws IOException {
			this.copy.close();
		}

	}

}
