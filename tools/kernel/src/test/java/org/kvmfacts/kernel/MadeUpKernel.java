package org.kvmfacts.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * A kernel source of a few small files, as a directory or as an archive.
 */
class MadeUpKernel {

	static final String MAINTAINERS = """
			List of maintainers
			===================

			KERNEL VIRTUAL MACHINE (KVM)
			M:	Paolo Bonzini <paolo@redhat.com>
			R:	"Zoë J. Exämple" <zoe@kernel.org>
			L:	kvm@vger.kernel.org (moderated for non-subscribers)
			S:	Supported
			T:	git git://example.org/kvm.git
			F:	Documentation/virt/kvm/
			F:	include/*/linux/kvm*
			F:	tools/kvm/
			F:	virt/kvm/*
			F:	virt/kvm/*/

			KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)
			M:	Sean Christopherson <sean@google.com>
			S:	Maintained (64-bit)
			S:	Odd fixes (32-bit)
			F:	arch/um/include/asm/kvm_para.h
			F:	arch/x86/kvm/

			NETWORKING
			M:	Some Body <body@example.org>
			F:	net/
			""";

	private final Map<String, String> files = new LinkedHashMap<>();

	MadeUpKernel() {
		with("MAINTAINERS", MAINTAINERS);
		with("virt/kvm/main.c", """
				// SPDX-License-Identifier: GPL-2.0-only
				/*
				 * Copyright (C) 2006 Qumranet, Inc.
				 * Copyright 2010-2014 Red Hat, Inc. and/or its affiliates.
				 * Copyright (C) 2012 - Virtual Open Systems and Columbia University
				 * The copyright notice of this file is kept here,
				 * broken into lines.
				 */
				int kvm_main;
				""");
		with("virt/kvm/sub/Kconfig", "# SPDX-License-Identifier: GPL-2.0\nconfig KVM_SUB\n");
		with("virt/kvm/.gitignore", "Copyright (c) 2001 Nobody Knows\n");
		with("Documentation/virt/kvm/api.rst", "Copyright (c) 2001 Nobody Knows\n");
		with("include/uapi/linux/kvm.h", """
				/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
				""");
		with("arch/um/include/asm/kvm_para.h", "#include <asm-generic/kvm_para.h>\n");
		with("arch/x86/kvm/fpu.S", """
				/*
				 * Copyright (C) 2010 Alexander Graf (agraf@suse.de)
				 * Copyright (C) 2011 Fabrice Bellard <fabrice@example.org>
				 * Copyright IBM Corp. 2008
				 */
				""");
		with("tools/kvm/stat", "# Copyright (c) 2001 Red Hat\n");
		with("net/core.c", "/* Copyright (c) 2001 Nobody Knows */\n");
	}

	final MadeUpKernel with(String path, String text) {
		this.files.put(path, text);
		return this;
	}

	MadeUpKernel without(String path) {
		this.files.remove(path);
		return this;
	}

	Path directory(Path place) throws IOException {
		for (Map.Entry<String, String> file : this.files.entrySet()) {
			Path path = place.resolve("linux").resolve(file.getKey());
			Files.createDirectories(path.resolveSibling("."));
			Files.writeString(path, file.getValue());
		}
		return place.resolve("linux");
	}

	Path tar(Path file, Extra... extras) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			write(out, extras);
		}
		return file;
	}

	Path tarGz(Path file) throws IOException {
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			write(out);
		}
		return file;
	}

	Path tarXz(Path file) throws IOException {
		try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(1))) {
			write(out);
		}
		return file;
	}

	private void write(OutputStream out, Extra... extras) throws IOException {
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
			tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			tar.putArchiveEntry(new TarArchiveEntry("linux-7.9/"));
			tar.closeArchiveEntry();
			for (Map.Entry<String, String> file : this.files.entrySet()) {
				put(tar, "linux-7.9/" + file.getKey(), file.getValue());
			}
			for (Extra extra : extras) {
				extra.addTo(tar);
			}
		}
	}

	static void put(TarArchiveOutputStream tar, String name, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		TarArchiveEntry entry = new TarArchiveEntry(name, true);
		entry.setSize(bytes.length);
		tar.putArchiveEntry(entry);
		tar.write(bytes);
		tar.closeArchiveEntry();
	}

	static void link(TarArchiveOutputStream tar, String name, byte type, String target) throws IOException {
		TarArchiveEntry entry = new TarArchiveEntry(name, type);
		entry.setLinkName(target);
		tar.putArchiveEntry(entry);
		tar.closeArchiveEntry();
	}

	/**
	 * An additional entry in an archive.
	 */
	interface Extra {

		void addTo(TarArchiveOutputStream tar) throws IOException;

	}

}
