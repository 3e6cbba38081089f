package check;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openapitools.client.ApiClient;

/**
 * Calls every operation with the client that openapi-generator generates for Java.
 */
public class Calls {

	public static void main(String[] arguments) throws Exception {
		ApiClient client = new ApiClient();
		client.updateBaseUri(arguments[0]);
		int called = 0;
		for (JsonNode path : new ObjectMapper().readTree(Path.of(arguments[1]).toFile()).path("paths")) {
			JsonNode operation = path.path("get");
			StringBuilder tag = new StringBuilder();
			for (String word : operation.path("tags").get(0).asText().split(" ")) {
				tag.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1).toLowerCase(Locale.ROOT));
			}
			Class<?> api = Class.forName("org.openapitools.client.api." + tag + "Api");
			String name = operation.path("operationId").asText();
			Method method = Arrays.stream(api.getMethods())
				.filter((each) -> each.getName().equals(name))
				.min(Comparator.comparing(Method::getParameterCount))
				.orElseThrow();
			Object[] given = new Object[method.getParameterCount()];
			int place = 0;
			// No operation has both what is required and what may be left out.
			for (JsonNode parameter : operation.path("parameters")) {
				if (parameter.path("required").asBoolean()) {
					given[place] = parameter.path("example").asText();
				}
				else if (parameter.path("name").asText().equals("question")) {
					given[place] = "Who owns KVM?";
				}
				place++;
			}
			if (method.invoke(api.getConstructor(ApiClient.class).newInstance(client), given) == null) {
				throw new IllegalStateException(name);
			}
			called++;
		}
		System.out.println("Java: " + called + " operations");
	}

}
