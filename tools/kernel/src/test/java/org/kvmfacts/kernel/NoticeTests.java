package org.kvmfacts.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what counts as a copyright notice, and for whom.
 */
class NoticeTests {

	@Test
	void inWhenALineGoesOnWithAnotherYearFindsBothHolders() {
		assertThat(Notice.in("""
				/*
				 * Copyright (c) 2004 Jocelyn Mayer
				 *               2011, 2012 Alexander Graf
				 *
				 * 2013 was a good year
				 */
				""")).containsExactly(new Notice("Jocelyn Mayer", 2004, 2004, false),
				new Notice("Alexander Graf", 2011, 2012, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Copyright (C) 2010 Alexander Graf (agraf@suse.de)",
			"Copyright (c) 2010, Alexander Graf <agraf@suse.de>", "Copyright 2010 Alexander Graf agraf@suse.de" })
	void inWhenAHolderHasAnAddressKeepsTheNameAlone(String line) {
		assertThat(Notice.in(" * " + line)).containsExactly(new Notice("Alexander Graf", 2010, 2010, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The copyright notice of 2010 is kept", "COPYRIGHT HOLDERS OF 2010",
			"Copyright is reserved", "2010 was a good year" })
	void inWhenALineIsNoNoticeFindsNone(String line) {
		assertThat(Notice.in(" * " + line)).isEmpty();
	}

	@Test
	void inWhenANoticeIsFarDownFindsIt() {
		assertThat(Notice.in("\n".repeat(500) + "// Copyright 2010 Intel")).hasSize(1);
	}

	@Test
	void inWhenTheLineNamesAnOriginTellsItApart() {
		assertThat(Notice.in("""
				* Copyright (C) 2007 Novell
				*
				* Based on Xen 3.1 code, Copyright (c) 2004, Intel Corporation.
				""")).extracting(Notice::origin).containsExactly(false, true);
	}

	@Test
	void inWhenAParagraphNamesAnOriginTellsItsNoticesApart() {
		assertThat(Notice.in("""
				/*
				 * Derived from arch/arm/kvm/guest.c:
				 * Copyright (C) 2012 - Virtual Open Systems
				 *                2013   Columbia University
				 *
				 * Copyright (C) 2013 ARM Ltd
				 */
				""")).extracting(Notice::origin).containsExactly(true, true, false);
	}

	@Test
	void inWhenAnOriginAnnouncesNoticesTellsThemApart() {
		assertThat(Notice.in("""
				/*
				 * Derived from book3s_rmhandlers.S, which is:
				 *
				 * Copyright SUSE Linux Products GmbH 2009
				 */
				/* Copyright 2011 IBM */
				""")).extracting(Notice::origin).containsExactly(true, false);
	}

	@Test
	void inWhenAnOriginEndsBeforeTheNoticesCountsThemAsTheFilesOwn() {
		assertThat(Notice.in("""
				* derived from drivers/kvm/kvm_main.c
				*
				* Copyright (C) 2006 Qumranet, Inc.
				""")).extracting(Notice::origin).containsExactly(false);
	}

}
