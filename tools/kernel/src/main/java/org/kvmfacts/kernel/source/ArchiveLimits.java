package org.kvmfacts.kernel.source;

/**
 * The limits of an archive. Linux 6.12 has 92 000 entries and 1.5 GB.
 *
 * @param bytes how large it may be when unpacked
 * @param entries how many entries it may have
 * @param header how many bytes may describe one entry
 * @param file how large a file that is wanted may be
 */
public record ArchiveLimits(long bytes, int entries, long header, int file) {

	static final ArchiveLimits DEFAULT = new ArchiveLimits(6L << 30, 500_000, 1 << 20, SourceTree.LARGEST_FILE);

}
