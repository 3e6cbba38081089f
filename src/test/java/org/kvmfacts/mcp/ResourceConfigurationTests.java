package org.kvmfacts.mcp;

import java.util.List;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import org.junit.jupiter.api.Test;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.representation.MarkdownWriters;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests how resources are read while the database is away.
 */
class ResourceConfigurationTests {

	@Test
	void questionWhenItsFactsCannotBeReadIsNotTheMistakeOfTheClient() {
		FaqView faq = mock();
		given(faq.facts()).willReturn(List.of(new TitledReference("a", Href.of("facts", "a"), "A")));
		ResourceLookup resources = mock();
		given(resources.get(ResourceType.FAQ, "who")).willReturn(faq);
		Facts facts = mock();
		given(facts.show(any())).willThrow(new DataAccessResourceFailureException("secret"));
		ResourceConfiguration configuration = new ResourceConfiguration(resources, mock(Faqs.class), facts,
				mock(MarkdownWriters.class), mock(DataRevision.class));
		ReadResourceRequest request = ReadResourceRequest.builder("kvm://faqs/who").build();
		assertThatExceptionOfType(McpError.class).isThrownBy(
				() -> configuration.resourceTemplates().get(1).readHandler().apply(McpTransportContext.EMPTY, request))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32000));
	}

}
