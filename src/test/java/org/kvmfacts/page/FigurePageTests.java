package org.kvmfacts.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.ContributionTree;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;

/**
 * Tests what the pages of figures work out.
 */
class FigurePageTests {

	private static final Frame FRAME = new Frame("", "", "", "/", List.of(), null, "", "");

	private static final OwnershipView OLD = PageViews.ownership("6.1", PageViews.holder("ibm", 5, 0.5));

	private static final OwnershipView NEW = PageViews.ownership("6.12", PageViews.holder("ibm", 2, 0.2),
			PageViews.holder("red-hat", 7, 0.7));

	@Test
	void holdersAreCountedInWords() {
		assertThat(OwnershipPage.named(OLD)).isEqualTo("1 organisation");
		assertThat(OwnershipPage.named(NEW)).isEqualTo("2 organisations");
	}

	@Test
	void longestBarIsThatOfTheLargestShare() {
		assertThat(page(NEW, null).longest()).isEqualTo(0.7);
		assertThat(page(PageViews.ownership("6.1"), null).longest()).isPositive();
	}

	@Test
	void linksToOtherReleasesKeepTheArchitecture() {
		assertThat(page(NEW, null).of("6.1")).isEqualTo("/ownership?release=6.1");
		assertThat(page(NEW, List.of(Architecture.ARM64)).of("6.1"))
			.isEqualTo("/ownership?release=6.1&architecture=arm64");
		assertThat(page(NEW, null).in(Architecture.X86)).isEqualTo("/ownership?release=6.12&architecture=x86");
	}

	@Test
	void noticesOfAHolderWhoIsNotNamedAreNone() {
		assertThat(OwnershipPage.notices(NEW.holders(), "red-hat")).isEqualTo(7);
		assertThat(OwnershipPage.notices(OLD.holders(), "red-hat")).isZero();
	}

	@Test
	void releasesAreComparedFromTheNewest() {
		assertThat(page(NEW, null).newestFirst()).containsExactly(NEW, OLD);
		assertThat(page(PageViews.ownership("6.1"), null).whole()).isEqualTo(OLD);
		assertThat(page(NEW, null).before()).isEmpty();
	}

	@Test
	void contributionsWhenOfAnotherTreeKeepIt() {
		assertThat(page(ContributionTree.KVM).of("6.12")).isEqualTo("/contributions?release=6.12");
		assertThat(page(ContributionTree.KVMS390).of("6.12")).isEqualTo("/contributions?release=6.12&tree=kvms390");
		assertThat(page(ContributionTree.KVM).of(ContributionTree.KVM)).isEqualTo("/contributions");
		assertThat(page(ContributionTree.KVM).of(ContributionTree.KVMS390)).isEqualTo("/contributions?tree=kvms390");
	}

	@Test
	void shareOfAnOrganisationIsThatOfTheRelease() {
		ContributionsView.Organisation google = PageViews.contributions(ContributionTree.KVM).organisations().get(0);
		assertThat(ContributionsPage.share(google, "6.12")).isEqualTo(0.25);
		assertThat(ContributionsPage.share(google, "6.1")).isZero();
		assertThat(page(ContributionTree.KVM).longest()).isEqualTo(0.4);
	}

	@Test
	void homePageSumsUpWhoIsNotNamed() {
		OwnershipView.Holder[] many = Collections.nCopies(HomePage.SHOWN + 2, PageViews.holder("x", 1, 0.1))
			.toArray(OwnershipView.Holder[]::new);
		HomePage home = new HomePage(FRAME, mock(FaqView.class), new Grounds(List.of(), mock(Catalogue.class)),
				List.of(), ArticleMap.NONE, Map.of(), PageViews.ownership("6.12", many),
				PageViews.contributions(ContributionTree.KVM), "6.12");
		assertThat(home.moreHolders()).isCloseTo(0.2, within(1e-9));
		assertThat(home.moreOrganisations()).isCloseTo(0.1, within(1e-9));
	}

	private static OwnershipPage page(OwnershipView counted, @Nullable List<Architecture> architecture) {
		return new OwnershipPage(FRAME, new OwnershipQuery(null, architecture), counted, List.of(OLD, NEW));
	}

	private static ContributionsPage page(ContributionTree tree) {
		return new ContributionsPage(FRAME, new Address("/contributions", List.of()),
				new ContributionQuery(null, tree, null, null), PageViews.contributions(tree),
				PageViews.contributions(tree));
	}

}
