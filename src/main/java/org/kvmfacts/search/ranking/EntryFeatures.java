package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.search.index.EntryType;

/**
 * What evidence is sought in of an entry.
 *
 * @param key the key of the entry
 * @param type what it is
 * @param verdict whether it begins with yes or no, and so answers its questions alone
 * @param questions the terms of each question that it answers, its title among them
 * @param passages the terms of each sentence of its text
 * @param all all its terms
 * @param meanings what each of its questions and its text are about
 * @param meaning what all of them together are about
 */
public record EntryFeatures(String key, EntryType type, boolean verdict, List<Terms> questions, List<Terms> passages,
		Terms all, List<TextVector> meanings, TextVector meaning) {

	/**
	 * How alike a question and the nearest text of the entry are in meaning, up to 1.
	 */
	double nearestMeaning(TextVector question) {
		double nearest = 0;
		for (TextVector text : this.meanings) {
			nearest = Math.max(nearest, question.alike(text));
		}
		return nearest;
	}

	void write(DataOutput out) throws IOException {
		out.writeUTF(this.key);
		out.writeUTF(this.type.code());
		out.writeBoolean(this.verdict);
		write(this.questions, out);
		write(this.passages, out);
		this.all.write(out);
		out.writeInt(this.meanings.size());
		for (TextVector each : this.meanings) {
			each.write(out);
		}
		this.meaning.write(out);
	}

	static EntryFeatures read(DataInput in) throws IOException {
		String key = in.readUTF();
		EntryType type = CodedEnum.of(EntryType.class, in.readUTF());
		boolean verdict = in.readBoolean();
		List<Terms> questions = readTexts(in);
		List<Terms> passages = readTexts(in);
		Terms all = Terms.read(in);
		List<TextVector> meanings = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			meanings.add(TextVector.read(in));
		}
		return new EntryFeatures(key, type, verdict, questions, passages, all, meanings, TextVector.read(in));
	}

	private static void write(List<Terms> texts, DataOutput out) throws IOException {
		out.writeInt(texts.size());
		for (Terms text : texts) {
			text.write(out);
		}
	}

	private static List<Terms> readTexts(DataInput in) throws IOException {
		List<Terms> texts = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			texts.add(Terms.read(in));
		}
		return texts;
	}

}
