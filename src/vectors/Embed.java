import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/**
 * Writes the vector of each line of a file, 384 numbers of four bytes, by bge-small-en-v1.5.
 */
public final class Embed {

	public static void main(String[] files) throws Exception {
		var model = new BgeSmallEnV15QuantizedEmbeddingModel(Executors.newFixedThreadPool(2));
		try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(files[1]))))) {
			for (String line : Files.readAllLines(Path.of(files[0]))) {
				float[] vector = model.embed(line).content().vector();
				ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
				for (float number : vector) {
					bytes.putFloat(number);
				}
				out.write(bytes.array());
			}
		}
		System.exit(0);
	}

}
