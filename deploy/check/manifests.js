// Checks the manifests against the schemas of Kubernetes and against each other. kubernetes-models has the schemas in
// two forms: as code, which checks values and formats but accepts unknown fields, and as types, which refuse them.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, '../kubernetes');
const errors = [];

function read(name) {
	return parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document) => {
		document.errors.forEach((error) => errors.push(`${name}: ${error.message}`));
		return document.toJS();
	});
}

const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const manifests = names
	.filter((name) => name !== 'kustomization.yaml')
	.flatMap((name) => read(name).map((content) => ({ name, content })));
const [kustomization] = read('kustomization.yaml');

// Checks values.

const known = [];
for (const manifest of manifests) {
	const { apiVersion, kind } = manifest.content ?? {};
	const model = await import(`kubernetes-models/${apiVersion}`).then((module) => module[kind], () => undefined);
	if (model === undefined) {
		errors.push(`${manifest.name}: Kubernetes has no ${kind} in ${apiVersion}`);
		continue;
	}
	known.push(manifest);
	try {
		new model(manifest.content).validate();
	}
	catch (error) {
		errors.push(`${manifest.name}: ${error.message}`);
	}
}

// Checks fields.

const file = join(here, 'manifests.ts');
const source = known
	.map(({ name, content }, index) => `import type { I${content.kind} as Type${index} } from 'kubernetes-models/${content.apiVersion}';\n`
		+ `export const manifest${index}: Type${index} = ${JSON.stringify(content, null, 1)}; // ${name}\n`)
	.join('');
const options = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2022 };
const host = ts.createCompilerHost(options);
const { fileExists, getSourceFile, readFile } = host;
host.fileExists = (path) => path === file || fileExists(path);
host.readFile = (path) => (path === file ? source : readFile(path));
host.getSourceFile = (path, ...more) => (path === file ? ts.createSourceFile(path, source, ...more) : getSourceFile(path, ...more));
const lines = source.split('\n');
for (const diagnostic of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
	const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start).line ?? 0;
	const name = lines.slice(line).find((text) => text.includes('; // '))?.split('; // ')[1];
	errors.push(`${name}: ${lines[line].trim()} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
}

// Checks references between manifests.

const all = (kind) => manifests.map(({ content }) => content).filter((content) => content?.kind === kind);
const find = (kind, name) => all(kind).find((content) => content.metadata.name === name);
function demand(met, message) {
	if (!met) {
		errors.push(message);
	}
}

for (const name of kustomization.resources) {
	demand(names.includes(name), `kustomization.yaml: there is no ${name}`);
}
for (const { name, content } of known) {
	demand(content.kind === 'Namespace' || content.metadata.namespace === kustomization.namespace,
		`${name}: not in the namespace ${kustomization.namespace}`);
}
for (const deployment of all('Deployment')) {
	const pod = deployment.spec.template;
	const [container] = pod.spec.containers;
	const ports = container.ports.map((port) => port.name);
	const numbers = container.ports.map((port) => port.containerPort);
	const selects = (labels) => Object.entries(labels).every(([label, value]) => pod.metadata.labels[label] === value);
	for (const { kind, spec } of [deployment, ...all('PodDisruptionBudget')]) {
		demand(selects(spec.selector.matchLabels), `${kind}: selects other pods`);
	}
	for (const { spec } of all('NetworkPolicy')) {
		demand(selects(spec.podSelector.matchLabels), 'NetworkPolicy: selects other pods');
		spec.ingress.flatMap((rule) => rule.ports)
			.forEach(({ port }) => demand(numbers.includes(port), `NetworkPolicy: no container listens on ${port}`));
	}
	for (const { spec } of all('Service')) {
		demand(selects(spec.selector), 'Service: selects other pods');
		spec.ports.forEach(({ targetPort }) => demand(ports.includes(targetPort), `Service: no container has the port ${targetPort}`));
	}
	for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
		demand(ports.includes(container[probe].httpGet.port), `${probe}: the container has no such port`);
	}
	demand(kustomization.images.some(({ name }) => name === container.image), `kustomization.yaml: does not say where ${container.image} is`);
	const settings = find('ConfigMap', container.envFrom[0].configMapRef.name)?.data;
	demand(settings, 'Deployment: the ConfigMap that it reads is missing');
	const seconds = container.lifecycle?.preStop?.sleep?.seconds + parseFloat(settings?.SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE);
	demand(pod.spec.terminationGracePeriodSeconds > seconds, 'Deployment: killed before it has ended its requests');
	demand(settings?.MANAGEMENT_SERVER_PORT === pod.metadata.annotations['prometheus.io/port'], 'Deployment: metrics are elsewhere');
}
for (const { spec } of all('HorizontalPodAutoscaler')) {
	demand(find(spec.scaleTargetRef.kind, spec.scaleTargetRef.name), 'HorizontalPodAutoscaler: there is nothing of that name to scale');
}
for (const { backend: { service } } of all('Ingress').flatMap(({ spec }) => spec.rules).flatMap(({ http }) => http.paths)) {
	const ports = find('Service', service.name)?.spec.ports.map((port) => port.name) ?? [];
	demand(ports.includes(service.port.name), `Ingress: no Service ${service.name} with the port ${service.port.name}`);
}

errors.forEach((error) => console.error(error));
console.log(`${known.length} manifests, ${errors.length} errors`);
process.exitCode = errors.length > 0 || known.length === 0 ? 1 : 0;
