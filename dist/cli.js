#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { parseArgs } from "node:util";
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import * as v from "valibot";
import { safeParse } from "valibot";
// src/elements/version.ts
/** Version of the package; a test holds it to package.json. */
var version = "0.1.0";
// data/mlops.json
var id$1 = "mlops";
var category = "Technology Roadmap";
var title = "MLOps / AI Engineer Roadmap";
var summary = "Complete MLOps roadmap from Python and ML basics to Kubernetes-based model training, serving, LLM infrastructure, and production monitoring. The fastest-growing DevOps specialization in 2026.";
var updated = "2026";
var parent = { "title": "All Roadmaps" };
var duration$1 = {
	"min": 6,
	"max": 10,
	"unit": "month"
};
var levels = [
	{
		"id": "foundation",
		"name": "Foundation"
	},
	{
		"id": "intermediate",
		"name": "Intermediate"
	},
	{
		"id": "advanced",
		"name": "Advanced"
	},
	{
		"id": "expert",
		"name": "Expert"
	}
];
var phases = [
	{
		"id": "python-ml-fundamentals",
		"title": "Python & ML Fundamentals",
		"tagline": "The language and math behind every ML system",
		"level": "foundation",
		"duration": {
			"min": 4,
			"max": 6,
			"unit": "week"
		},
		"topics": [
			{
				"id": "python",
				"title": "Python",
				"detail": "data types, functions, OOP, async patterns"
			},
			{
				"id": "numpy-and-pandas",
				"title": "NumPy and Pandas",
				"detail": "data manipulation and analysis"
			},
			{
				"id": "scikit-learn",
				"title": "Scikit-learn",
				"detail": "training, evaluation, pipelines, cross-validation"
			},
			{
				"id": "ml-fundamentals",
				"title": "ML fundamentals",
				"detail": "supervised, unsupervised, metrics (AUC, F1, RMSE)"
			},
			{
				"id": "deep-learning-basics",
				"title": "Deep learning basics",
				"detail": "PyTorch or TensorFlow"
			},
			{
				"id": "data-versioning-with-dvc",
				"title": "Data versioning with DVC",
				"detail": "track datasets like code"
			}
		],
		"tools": [
			{ "name": "Python" },
			{ "name": "PyTorch" },
			{ "name": "scikit-learn" },
			{ "name": "Jupyter" },
			{ "name": "DVC" }
		]
	},
	{
		"id": "containers-for-ml",
		"title": "Containers for ML",
		"tagline": "Package reproducible ML environments",
		"level": "foundation",
		"duration": {
			"min": 2,
			"max": 3,
			"unit": "week"
		},
		"topics": [
			{
				"id": "docker-for-ml",
				"title": "Docker for ML",
				"detail": "CUDA base images, GPU passthrough"
			},
			{
				"id": "multi-stage-builds",
				"title": "Multi-stage builds",
				"detail": "small training image vs serving image"
			},
			{
				"id": "managing-python-dependencies",
				"title": "Managing Python dependencies",
				"detail": "Poetry, pip-tools, Conda"
			},
			{
				"id": "container-registries",
				"title": "Container registries",
				"detail": "ECR, GHCR for model images"
			},
			{
				"id": "gpu-aware-dockerfiles",
				"title": "GPU-aware Dockerfiles",
				"detail": "nvidia/cuda base images"
			},
			{
				"id": "reproducibility",
				"title": "Reproducibility",
				"detail": "pin OS, CUDA version, library versions"
			}
		],
		"tools": [
			{ "name": "docker" },
			{ "name": "nvidia-docker" },
			{ "name": "ECR" },
			{ "name": "GHCR" },
			{ "name": "Poetry" }
		]
	},
	{
		"id": "kubernetes-for-ml",
		"title": "Kubernetes for ML Workloads",
		"tagline": "Run training jobs and serve models at scale",
		"level": "intermediate",
		"duration": {
			"min": 3,
			"max": 4,
			"unit": "week"
		},
		"topics": [
			{
				"id": "gpu-node-groups",
				"title": "GPU node groups",
				"detail": "NVIDIA device plugin setup on EKS/GKE"
			},
			{
				"id": "training-jobs-and-cronjobs",
				"title": "Kubernetes Jobs and CronJobs for training workloads"
			},
			{
				"id": "resource-requests-for-gpu",
				"title": "Resource requests for GPU",
				"detail": "nvidia.com/gpu limit"
			},
			{
				"id": "node-selectors-and-tolerations",
				"title": "Node selectors and tolerations for GPU-only pods"
			},
			{
				"id": "persistent-storage",
				"title": "Persistent storage for datasets and model checkpoints"
			},
			{
				"id": "scale-to-zero-gpu-nodes",
				"title": "Karpenter for scale-to-zero GPU nodes",
				"detail": "pay only when training"
			}
		],
		"tools": [
			{ "name": "kubectl" },
			{ "name": "NVIDIA device plugin" },
			{ "name": "EKS" },
			{ "name": "Karpenter" },
			{ "name": "Helm" }
		]
	},
	{
		"id": "ml-pipeline-orchestration",
		"title": "ML Pipeline Orchestration",
		"tagline": "Automate training, evaluation, and promotion",
		"level": "intermediate",
		"duration": {
			"min": 3,
			"max": 4,
			"unit": "week"
		},
		"topics": [
			{
				"id": "kubeflow-pipelines",
				"title": "Kubeflow Pipelines",
				"detail": "component authoring, DAGs, caching"
			},
			{
				"id": "apache-airflow",
				"title": "Apache Airflow",
				"detail": "DAGs, operators, sensors for ML workflows"
			},
			{
				"id": "argo-workflows",
				"title": "Argo Workflows",
				"detail": "Kubernetes-native lightweight pipeline engine"
			},
			{
				"id": "pipeline-steps",
				"title": "Pipeline steps",
				"detail": "data validation, training, evaluation, registration"
			},
			{
				"id": "parameterizing-pipelines",
				"title": "Parameterizing pipelines",
				"detail": "hyperparameters, dataset versions"
			},
			{
				"id": "triggering",
				"title": "Triggering",
				"detail": "schedule, data arrival, model drift, PR"
			}
		],
		"tools": [
			{ "name": "Kubeflow" },
			{ "name": "Airflow" },
			{ "name": "Argo Workflows" },
			{ "name": "Prefect" },
			{ "name": "ZenML" }
		]
	},
	{
		"id": "experiment-tracking",
		"title": "Experiment Tracking & Model Registry",
		"tagline": "Know what you trained and reproduce it exactly",
		"level": "intermediate",
		"duration": {
			"min": 2,
			"max": 3,
			"unit": "week"
		},
		"topics": [
			{
				"id": "mlflow",
				"title": "MLflow",
				"detail": "tracking experiments, logging metrics, artifacts"
			},
			{
				"id": "mlflow-model-registry",
				"title": "MLflow Model Registry",
				"detail": "versioning, staging → production promotion"
			},
			{
				"id": "weights-and-biases",
				"title": "Weights & Biases",
				"detail": "advanced experiment tracking and visualization"
			},
			{
				"id": "comparing-runs",
				"title": "Comparing runs",
				"detail": "finding best model by metric automatically"
			},
			{
				"id": "model-metadata",
				"title": "Model metadata",
				"detail": "dataset version, code commit, hyperparams"
			},
			{
				"id": "a-b-model-comparison",
				"title": "A/B model comparison",
				"detail": "statistically valid selection"
			}
		],
		"tools": [
			{ "name": "MLflow" },
			{ "name": "Weights & Biases" },
			{ "name": "Neptune" },
			{ "name": "DVC" }
		]
	},
	{
		"id": "model-serving",
		"title": "Model Serving & Inference",
		"tagline": "Get your model serving real traffic reliably",
		"level": "advanced",
		"duration": {
			"min": 3,
			"max": 4,
			"unit": "week"
		},
		"topics": [
			{
				"id": "rest-vs-grpc-serving",
				"title": "REST vs gRPC serving",
				"detail": "latency and throughput tradeoffs"
			},
			{
				"id": "kserve",
				"title": "KServe",
				"detail": "Kubernetes-native model serving with canary support"
			},
			{
				"id": "triton-inference-server",
				"title": "Triton Inference Server",
				"detail": "multi-framework GPU-optimized serving"
			},
			{
				"id": "dynamic-batching",
				"title": "Dynamic batching",
				"detail": "improve throughput for offline inference"
			},
			{
				"id": "model-quantization",
				"title": "Model quantization",
				"detail": "INT8, FP16 for 4x faster inference"
			},
			{
				"id": "canary-deployments-for-models",
				"title": "Canary deployments for models",
				"detail": "gradual traffic shifting"
			}
		],
		"tools": [
			{ "name": "KServe" },
			{ "name": "Triton" },
			{ "name": "BentoML" },
			{ "name": "Ray Serve" },
			{ "name": "FastAPI" }
		]
	},
	{
		"id": "llm-ops",
		"title": "LLM Ops & AI Infrastructure",
		"tagline": "The fastest-growing MLOps specialty in 2026",
		"level": "advanced",
		"duration": {
			"min": 3,
			"max": 4,
			"unit": "week"
		},
		"topics": [
			{
				"id": "running-llms-on-kubernetes",
				"title": "Running LLMs on Kubernetes",
				"detail": "Ollama, vLLM, LocalAI"
			},
			{
				"id": "llm-serving",
				"title": "LLM serving",
				"detail": "OpenAI-compatible APIs, batch inference"
			},
			{
				"id": "rag-pipelines",
				"title": "RAG pipelines",
				"detail": "vector DBs (Qdrant, Weaviate) + LLMs"
			},
			{
				"id": "llm-observability",
				"title": "LLM observability",
				"detail": "token usage, latency, cost per query (LangFuse)"
			},
			{
				"id": "fine-tuning-infrastructure",
				"title": "Fine-tuning infrastructure",
				"detail": "LoRA, QLoRA on GPU clusters"
			},
			{
				"id": "prompt-engineering-at-scale",
				"title": "Prompt engineering and automated evaluation at scale"
			}
		]
	},
	{
		"id": "ml-monitoring",
		"title": "ML Monitoring & Model Health",
		"tagline": "Your model degrades silently — catch it before users do",
		"level": "expert",
		"duration": "ongoing",
		"topics": [
			{
				"id": "data-drift",
				"title": "Data drift",
				"detail": "input distribution changes over time"
			},
			{
				"id": "model-drift",
				"title": "Model drift",
				"detail": "prediction quality degradation detection"
			},
			{
				"id": "infrastructure-monitoring",
				"title": "Infrastructure monitoring",
				"detail": "GPU utilization, latency, throughput"
			},
			{
				"id": "quality-alerting",
				"title": "Alerting on model quality metrics alongside system metrics"
			},
			{
				"id": "automated-retraining-triggers",
				"title": "Automated retraining triggers",
				"detail": "drift threshold → pipeline run"
			},
			{
				"id": "shadow-mode",
				"title": "Shadow mode",
				"detail": "run new model in parallel before full cutover"
			}
		],
		"tools": [
			{ "name": "Prometheus" },
			{ "name": "Grafana" },
			{ "name": "Evidently AI" },
			{ "name": "Arize" },
			{ "name": "WhyLabs" }
		]
	}
];
var promo$1 = {
	"announcement": "🎉 DevOps Interview Prep Bundle is live — 1000+ Q&A across 20 topics",
	"category": "Interview Prep",
	"title": "DevOps Interview Prep Bundle — 1000+ Q&A",
	"text": "Every topic on this roadmap has interview questions in the bundle — Docker, Kubernetes, AWS, CI/CD, Linux, SRE, FinOps, System Design. Grab it before your next interview.",
	"action": "Get it →"
};
var faq$1 = {
	"title": "Frequently Asked Questions",
	"summary": "Common questions about the MLOps / AI Engineer roadmap",
	"items": [
		{
			"id": "faq-what-is-mlops",
			"question": "What is MLOps and why does it matter?",
			"answer": "MLOps (Machine Learning Operations) applies DevOps principles to machine learning — CI/CD for models, automated training pipelines, model versioning, serving, and monitoring. Without MLOps, ML models sit in Jupyter notebooks and never reach production reliably."
		},
		{
			"id": "faq-how-long",
			"question": "How long does it take to learn MLOps?",
			"answer": "With Python and basic ML knowledge, plan 4–6 months for core MLOps: containers, Kubernetes for ML, pipeline orchestration (Kubeflow/Airflow), experiment tracking (MLflow), and model serving. Add 2–3 months for LLMOps and AI infrastructure."
		},
		{
			"id": "faq-machine-learning-needed",
			"question": "Do I need to know machine learning to do MLOps?",
			"answer": "You need enough ML knowledge to understand what you're deploying — model types, training vs inference, data pipelines, and evaluation metrics. You don't need to be a researcher. MLOps engineers are infrastructure specialists who work closely with data scientists."
		},
		{
			"id": "faq-salary",
			"question": "What is the MLOps engineer salary in 2026?",
			"answer": "MLOps is the highest-paying DevOps specialization. In the US: junior MLOps $120K–$160K, mid-level $170K–$230K, senior at top AI companies $280K–$450K+ TC. In India: ₹18L–₹80L+ at top AI/tech companies."
		},
		{
			"id": "faq-tools",
			"question": "What tools should an MLOps engineer know in 2026?",
			"answer": "Core tools: Docker, Kubernetes (with GPU support), MLflow or W&B for experiment tracking, Kubeflow or Airflow for pipelines, KServe or Triton for serving, and Prometheus/Grafana for monitoring. For LLMOps: Ollama, vLLM, LangFuse, and Qdrant."
		}
	]
};
// src/model/id-from-title.ts
/** The id that follows from a title: in lower case, with a hyphen for all that is no Latin letter, digit or underscore. */
var idFromTitle = (title) => title.toLowerCase().replace(/\W+/g, "-");
// src/loader/bundled-phases.ts
/** Builds leave out ids that follow from titles. */
var withId = (topic) => ({
	id: idFromTitle(topic.title),
	...topic
});
// src/loader/bundled.ts
/** The roadmap that comes with the script. Its data are checked by the tests, not by every reader's browser. */
var bundled = {
	id: id$1,
	lang: "en",
	title,
	levels,
	phases: phases.map((phase) => ({
		...phase,
		topics: phase.topics.map(withId)
	})),
	category,
	summary,
	updated,
	parent,
	duration: duration$1,
	promo: promo$1,
	faq: faq$1
};
// src/model/roadmap-parts.ts
/** The parts of a roadmap that an author can do without. */
var roadmapParts = [
	"header",
	"overview",
	"controls",
	"tools",
	"promo",
	"faq"
];
// src/model/plain-date.ts
/**
* Days of the calendar as ISO texts, `YYYY-MM-DD`: no clock and no time zone. Among them, earlier is less.
* The calendar runs from year 1 to year 9999; what would lie beyond falls on its first or last day.
*/
var firstDay = "0001-01-01";
var lastDay = "9999-12-31";
var timeOf = (date) => Date.parse(date);
var dateAt = (time) => {
	const inside = Math.min(Math.max(time, timeOf(firstDay)), timeOf(lastDay));
	return new Date(inside).toISOString().slice(0, 10);
};
/** Whether it is a date of the calendar, written `YYYY-MM-DD`. */
var isPlainDate = (text) => typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(timeOf(text)) && dateAt(timeOf(text)) === text;
// src/prerender/usage.ts
/** Something from outside that is not there, or cannot be written. */
var OutsideError = class extends Error {};
/** Something was asked for in a way that does not exist. */
var UsageError = class extends Error {};
/** Text in which nothing gives orders to a terminal or turns around what stands beside it: line breaks and tabs are left. */
var printable = (text) => text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "�");
/** Writes to a stream: into a file or a pipe as it is, to a terminal without what gives orders to it. */
var print = (output, stream = process.stdout) => {
	stream.write(stream.isTTY ? printable(output) : output);
};
/** A line for whoever reads along, on standard error: it may quote data, names of files and options. */
var say = (line) => {
	process.stderr.write(`${printable(line)}\n`);
};
/** What is said of an error, on standard error. */
var complain = (message) => {
	say(`mlops-roadmap: ${message}`);
};
var reasonOf = (error) => error instanceof Error ? error.message : String(error);
/** The text of a file, or of standard input for `-`. */
var readInput = async (file) => {
	try {
		return await (file === "-" ? text(process.stdin) : readFile(file, "utf8"));
	} catch (error) {
		throw new OutsideError(`cannot read ${file}: ${reasonOf(error)}`);
	}
};
// src/prerender/render-options.ts
/** Options of `render`, as `parseArgs` takes them. */
var renderOptions = {
	element: { type: "string" },
	phase: { type: "string" },
	format: { type: "string" },
	src: { type: "string" },
	address: { type: "string" },
	out: { type: "string" },
	theme: { type: "string" },
	open: { type: "string" },
	exclusive: { type: "boolean" },
	hide: { type: "string" },
	level: { type: "string" },
	lang: { type: "string" },
	id: { type: "string" },
	"heading-level": { type: "string" },
	"promo-href": { type: "string" },
	"parent-href": { type: "string" },
	progress: { type: "boolean" },
	start: { type: "string" },
	pace: { type: "string" },
	"structured-data": { type: "boolean" }
};
/** What an option may be; anything else is a slip of the hand. */
var choices = {
	element: [
		"mlops-roadmap",
		"roadmap-phase",
		"roadmap-faq"
	],
	format: [
		"dsd",
		"html",
		"markdown"
	],
	theme: [
		"auto",
		"light",
		"dark",
		"system"
	],
	pace: [
		"fast",
		"steady",
		"relaxed"
	],
	"heading-level": [
		"1",
		"2",
		"3",
		"4",
		"5",
		"6"
	]
};
/** Options that not every element has. */
var owners = [
	["mlops-roadmap", [
		"open",
		"exclusive",
		"hide",
		"progress",
		"start",
		...[
			"level",
			"promo-href",
			"parent-href",
			"pace",
			"structured-data"
		]
	]],
	["roadmap-phase", [
		"phase",
		"open",
		"hide",
		"progress",
		"start"
	]],
	["roadmap-faq", ["open", "exclusive"]]
];
var checkOwner = (name, element) => {
	const having = owners.flatMap(([tag, names]) => names.includes(name) ? tag : []);
	if (having.length === 0 || having.some((tag) => tag === element)) return;
	throw new UsageError(`--${name} is an option of ${having.join(" and ")}, not of ${element}`);
};
/** Throws a `UsageError` at what the chosen element or an option cannot be. */
var checkOptions = (values) => {
	for (const [name, allowed] of Object.entries(choices)) {
		const value = values[name];
		if (typeof value !== "string" || allowed.includes(value)) continue;
		throw new UsageError(`--${name} is one of ${allowed.join(", ")}`);
	}
	const element = String(values["element"] ?? "mlops-roadmap");
	for (const name of Object.keys(values)) checkOwner(name, element);
	if (element === "roadmap-phase" && values["phase"] === void 0) throw new UsageError("roadmap-phase needs --phase");
	if (element !== "roadmap-phase" && values["open"] === "") throw new UsageError("--open takes first, none, all, or numbers and ids");
};
var unknownWords = (value, known) => String(value ?? "").split(/\s+/).filter((word) => word !== "" && !known.includes(word));
/** What is rendered all the same, but hardly as it was meant: a line for each. */
var doubtsAbout = ({ element, hide, level, start }, { levels }) => {
	const parts = element === "roadmap-phase" ? ["tools"] : roadmapParts;
	const ids = levels.map(({ id }) => id);
	return [
		...unknownWords(hide, parts).map((word) => `--hide ${word}: no such part; there is ${parts.join(", ")}`),
		...unknownWords(level, ids).map((word) => `--level ${word}: no such level; there is ${ids.join(", ")}`),
		...start === void 0 || isPlainDate(start) ? [] : [`--start ${String(start)}: no such date; write it as 2026-12-01`]
	];
};
// src/model/budget.ts
/**
* How much of a roadmap is read and shown. Beyond it a fault says so and what fits is shown, so that no data can stop a
* page. The README promises these numbers.
*/
var budget = {
	phases: 5e3,
	/** In all phases together. */
	topics: 2e4,
	/** In all other lists together: levels, tools, aliases, questions. */
	items: 2e4,
	/** Characters of one text. */
	text: 1e5,
	/** Characters of an id, an address and whatever else is not shown as text: cut off it would mean something else. */
	word: 1e4,
	/** Characters in all; checked before each item of a list. */
	characters: 2e6,
	/** Faults that are named. */
	faults: 1e3,
	/** Faults that are listed in a page. */
	faultsShown: 100,
	/** Milliseconds of reading; checked before each item of a list. */
	time: 3e3
};
// src/model/fault-message.ts
var longest$1 = 60;
/** Text in quotes and on one line, with nothing in it that cannot be seen. */
var quote = (text) => JSON.stringify(text.length > longest$1 ? `${text.slice(0, longest$1)}…` : text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
var describe = (value) => {
	if (value === void 0) return "nothing";
	if (typeof value === "string") return quote(value);
	if (typeof value === "number") return String(value);
	if (typeof value === "symbol") return value.description ?? "";
	return Array.isArray(value) ? `a list of ${String(value.length)}` : JSON.stringify(value);
};
/** The sentence that every fault is told in. What is no JSON is given as a symbol that says what it was. */
var expected = (what, received) => `Expected ${what} but received ${describe(received)}`;
/** The question that a near miss is hinted at with. */
var didYouMean = (meant) => meant === void 0 ? {} : { hint: `Did you mean ${describe(meant)}?` };
// src/model/near-miss.ts
var mostSlips = 2;
/** Characters of a word that is compared. */
var longest = 100;
/** Whether one word becomes another by so many slips: a letter too many, missing or wrong, or two swapped. */
var isWithin = (slips, one, other) => {
	if (one === other) return true;
	if (slips === 0) return false;
	let same = 0;
	while (one[same] === other[same]) same += 1;
	const [a, b] = [one.slice(same), other.slice(same)];
	const isRest = (fromA, fromB) => isWithin(slips - 1, a.slice(fromA), b.slice(fromB));
	return isRest(1, 0) || isRest(0, 1) || isRest(1, 1) || a.slice(0, 2) === `${b.charAt(1)}${b.charAt(0)}` && isRest(2, 2);
};
var fold = (word) => word.toLowerCase().replace(/[\s_-]/g, "");
/** Which of some words may have been meant by another; the shorter it is, the fewer slips it can have. */
var nearest = (word, candidates) => {
	if (word.length > longest) return void 0;
	const folded = fold(word);
	for (let slips = 0; slips <= mostSlips; slips += 1) {
		const found = candidates.find((candidate) => candidate.length <= longest && slips <= candidate.length / 3 && isWithin(slips, folded, fold(candidate)));
		if (found !== void 0) return found;
	}
};
// src/model/cross-check.ts
var reservedSlots = [
	"header",
	"promo",
	"footer"
];
var repeated = (lists) => {
	const seen = /* @__PURE__ */ new Set();
	return lists.flatMap(([path, items]) => items.flatMap(({ id }, index) => {
		if (seen.has(id)) return [{
			path: [
				...path,
				index,
				"id"
			],
			message: expected("an id that nothing else has", id)
		}];
		seen.add(id);
		return [];
	}));
};
/** Progress kept under an alias is that of one topic. */
var repeatedAliases = ({ phases }) => {
	const owners = new Map(phases.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic])));
	return phases.flatMap(({ topics }, phase) => topics.flatMap((topic, index) => (topic.aliases ?? []).flatMap((alias, at) => {
		const owner = owners.get(alias) ?? topic;
		owners.set(alias, owner);
		if (owner === topic) return [];
		return [{
			path: [
				"phases",
				phase,
				"topics",
				index,
				"aliases",
				at
			],
			message: expected("an id that no other topic has or had", alias)
		}];
	})));
};
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
var crossCheck = (roadmap) => {
	const { levels, phases, faq } = roadmap;
	const levelIds = levels.map(({ id }) => id);
	return [
		...repeated([[["levels"], levels]]),
		...repeated([[["phases"], phases], [["faq", "items"], faq?.items ?? []]]),
		...repeated(phases.map(({ topics }, phase) => [[
			"phases",
			phase,
			"topics"
		], topics])),
		...repeatedAliases(roadmap),
		...phases.flatMap(({ id, level }, index) => [...reservedSlots.includes(id) ? [{
			path: [
				"phases",
				index,
				"id"
			],
			message: expected(`an id other than ${reservedSlots.join(", ")}`, id)
		}] : [], ...levelIds.includes(level) ? [] : [{
			path: [
				"phases",
				index,
				"level"
			],
			message: expected(`one of ${[...new Set(levelIds)].map(quote).join(", ")}`, level),
			...didYouMean(nearest(level, levelIds))
		}]])
	];
};
// src/model/own-entries.ts
/**
* The same fields in an object that has no others: Valibot reads whatever name it meets or asks for, also those that a page
* has added to all objects.
*/
var ownEntries = (fields) => Object.assign(Object.create(null), fields);
// src/model/safe-url.ts
var allowedProtocols = [
	"http:",
	"https:",
	"mailto:"
];
/** An address such as `https:` is relative to a page of the same protocol, and none at all on another. */
var pages = ["http://host.invalid", "https://host.invalid"];
/** Runs of what nobody can see: white space, control and format characters. Some programs remove these, others do not. */
var invisible = /[\p{Z}\p{Cc}\p{Cf}\p{DI}]+/gu;
var isAllowed = (address) => {
	try {
		return pages.every((page) => allowedProtocols.includes(new URL(address, page).protocol));
	} catch {
		return false;
	}
};
/**
* The address that a link may be written with: http, https, mailto, or relative to the page; undefined for any other.
* The result is what was tested: invisible characters are gone from its ends and percent-encoded inside. The URL parser
* decides what the protocol is, so no spelling gets past it.
*/
var safeUrl = (url) => {
	const joined = (url ?? "").replace(/[\t\n\r]/g, "");
	const address = joined.replace(invisible, (run, at) => at === 0 || at + run.length === joined.length ? "" : encodeURIComponent(run));
	return [address, joined.replace(invisible, "")].every(isAllowed) ? address || void 0 : void 0;
};
// src/model/schema.ts
var object = (entries) => v.object(ownEntries(entries), "an object");
var list = (item) => v.array(item, "a list");
var text$1 = (description) => v.pipe(v.string("text"), v.nonEmpty("some text"), v.description(description));
var idForm = "an id of letters, digits, \"-\" and \"_\", a letter first,";
var id = v.pipe(v.string(idForm), v.regex(/^[A-Za-z][\w-]*$/, idForm), v.description("Stable name: a letter, then letters, digits, \"-\" or \"_\"."));
var addressForm = "http, https, mailto or a relative address";
var url = v.pipe(v.string(addressForm), v.check((address) => safeUrl(address) !== void 0, addressForm), v.transform((address) => safeUrl(address) ?? ""), v.description("http, https, mailto or a relative address."));
var countForm = "a whole number from 1 to 999";
var count = v.pipe(v.number(countForm), v.integer(countForm), v.minValue(1, countForm), v.maxValue(999, countForm));
var duration = v.pipe(v.union([v.literal("ongoing"), v.pipe(object({
	min: count,
	max: count,
	unit: v.picklist(["week", "month"], "\"week\" or \"month\"")
}), v.check(({ min, max }) => min <= max, "a min that is no more than the max"))], "\"ongoing\" or an object with min, max and unit"), v.description("A range of weeks or months, or \"ongoing\"."));
var level = object({
	id,
	name: text$1("As the reader sees it.")
});
var topic = object({
	id,
	title: text$1("What to learn."),
	detail: v.optional(text$1("Shown behind the title.")),
	url: v.optional(url),
	aliases: v.optional(v.pipe(list(id), v.description("Earlier ids of this topic: progress kept under them counts.")))
});
var tool = object({
	name: text$1("As the reader sees it."),
	url: v.optional(url)
});
var phase = object({
	id,
	title: text$1("As the reader sees it."),
	tagline: v.optional(text$1("One sentence below the title.")),
	level: v.pipe(id, v.description("Id of one of the levels.")),
	duration,
	topics: list(topic),
	tools: v.optional(list(tool))
});
var promo = object({
	announcement: text$1("Line above the roadmap, shown with a link only."),
	category: text$1("Above the title of the card."),
	title: text$1("Title of the card."),
	text: text$1("Text of the card."),
	action: text$1("Label of the link."),
	url: v.optional(url)
});
var question = object({
	id,
	question: text$1("The question."),
	answer: text$1("The answer.")
});
var faq = object({
	title: text$1("Above the questions."),
	summary: v.optional(text$1("One sentence below the title.")),
	items: list(question)
});
var languageForm = "a language such as en or pt-BR";
var dateForm = "YYYY, YYYY-MM or YYYY-MM-DD";
/** The one declaration of a roadmap: its types, its run-time check and its JSON Schema come from here. */
var roadmapSchema = v.pipe(object({
	$schema: v.optional(v.string("text")),
	id: v.pipe(id, v.description("Progress is kept under this id: never change it.")),
	lang: v.optional(v.pipe(v.string(languageForm), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, languageForm), v.description("Language of the content, such as en or pt-BR, for those who have it read aloud."))),
	category: v.optional(text$1("Above the title.")),
	title: text$1("The title."),
	summary: v.optional(text$1("A sentence or two below the title.")),
	updated: v.optional(v.pipe(v.string(dateForm), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, dateForm), v.description("When the content was last true: YYYY, YYYY-MM or YYYY-MM-DD."))),
	parent: v.optional(object({
		title: text$1("Label of the link to all roadmaps."),
		url: v.optional(url)
	})),
	duration: v.optional(duration),
	levels: v.pipe(list(level), v.minLength(1, "at least one level"), v.maxLength(8, "no more than 8 levels, the colours that can be told apart,")),
	phases: v.pipe(list(phase), v.minLength(1, "at least one phase")),
	promo: v.optional(promo),
	faq: v.optional(faq)
}), v.title("Roadmap"), v.description("A learning roadmap for <mlops-roadmap>, <roadmap-phase> and <roadmap-faq>."));
// src/model/check.ts
var withHyphens = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
/** What may have been meant by a word or by a number in quotes. */
var meantBy = ({ type, input, requirement, expected }) => {
	if (typeof input !== "string") return void 0;
	if (type === "number") return /^\d{1,3}$/.test(input) ? Number(input) : void 0;
	if (requirement instanceof RegExp) return [withHyphens(input)].find((text) => requirement.test(text));
	return nearest(input, [...expected?.matchAll(/"(\w+)"/g) ?? []].map(([, word = ""]) => word));
};
var toIssues = (issue, above = []) => {
	const path = [...above, ...(issue.path ?? []).map(({ key }) => key)];
	const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
	if (deeper.length > 0) return deeper.flatMap((inner) => toIssues(inner, path));
	const { type, input, requirement } = issue;
	const message = expected(issue.message, input);
	if (type === "max_length" && Array.isArray(input)) {
		const start = Number(requirement);
		return input.slice(start).map((_, index) => ({
			path: [...path, start + index],
			message
		}));
	}
	return [{
		path,
		message,
		...didYouMean(meantBy(issue))
	}];
};
/** Holds plain data to the schema, and what agrees with it to what no schema can say. */
var check$1 = (value) => {
	const result = safeParse(roadmapSchema, value);
	if (result.success) return {
		roadmap: result.output,
		issues: crossCheck(result.output)
	};
	return { issues: result.issues.flatMap((issue) => toIssues(issue)) };
};
// src/model/fault.ts
/** The place of something by its key and the place of what it is in. */
var placeIn$1 = (place, key) => {
	if (typeof key === "number") return `${place}[${String(key)}]`;
	return place === "" ? key : `${place}.${key}`;
};
var pathToString = (path) => path.reduce(placeIn$1, "");
// src/model/allowance.ts
var kinds = {
	phases: "phases",
	topics: "topics in all",
	items: "levels, tools, aliases and questions in all"
};
var kindOf = (key) => key === "phases" || key === "topics" ? key : "items";
/** What is left of the budget while one roadmap is read. */
var Allowance = class {
	#tell;
	#left = {
		phases: budget.phases,
		topics: budget.topics,
		items: budget.items
	};
	#end = Date.now() + budget.time;
	#told = /* @__PURE__ */ new Set();
	#characters = 0;
	#guesses = 0;
	/** @param tell takes a fault and the place where the budget was exceeded */
	constructor(tell) {
		this.#tell = tell;
	}
	/** How many items of a list are read. */
	itemsOf(length, key, place) {
		const kind = kindOf(key);
		const left = this.#left[kind];
		const count = length <= left ? length : left;
		this.#left[kind] -= count;
		const received = kind === "phases" ? String(length) : "more";
		if (count < length) this.#exceeded(place, `${String(budget[kind])} ${kinds[kind]}`, received);
		return count;
	}
	/** Whether another item of a list is read. */
	hasRoom(place) {
		const { characters, time } = budget;
		const isTooLong = this.#characters > characters;
		if (isTooLong) this.#exceeded(place, `${String(characters)} characters in all`, "more");
		const isLate = Date.now() > this.#end;
		if (isLate) this.#exceeded(place, `${String(time / 1e3)} s of reading`, "more");
		return !isTooLong && !isLate;
	}
	/**
	* As much of a text as is read.
	*
	* @param isShown whether a part of it is better than nothing
	*/
	textOf(text, isShown, place) {
		const most = isShown ? budget.text : budget.word;
		this.#characters += Math.min(text.length, most);
		if (text.length <= most) return text;
		const received = `${String(text.length)} characters`;
		if (!isShown) return Symbol(`a text of ${received}`);
		this.#tell(place, {
			message: expected(`no more than ${String(most)} characters`, Symbol(String(text.length))),
			hint: "Only these are shown"
		});
		return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
	}
	/** Unknown fields of an object for which it is guessed what they mean. */
	guessable(fields) {
		if (fields.length === 0 || this.#guesses >= budget.faults) return [];
		this.#guesses += 1;
		return fields.slice(0, 20);
	}
	#exceeded(place, most, received) {
		if (this.#told.has(most)) return;
		this.#told.add(most);
		this.#tell(place, {
			message: expected(`no more than ${most}`, Symbol(received)),
			hint: "Only what fits is shown"
		});
	}
};
// src/model/plain-copy.ts
var pathOf = (place) => place?.around ? [...pathOf(place.around), place.key] : [];
var hasFields = (option) => typeof option === "object" && option.entries !== void 0;
var containerOf = (shape) => shape.wrapped ? containerOf(shape.wrapped) : shape.options?.find(hasFields) ?? shape;
/** Whether a text is shown as it is, so that a part of it is better than nothing. */
var isText = ({ wrapped, pipe }) => wrapped ? isText(wrapped) : pipe?.some(({ type }) => type === "non_empty") === true;
var isPlain = (value) => {
	if (typeof value === "object") return value === null;
	return [
		"number",
		"boolean",
		"undefined"
	].includes(typeof value);
};
/** Stands for what is no JSON, or of no use where it is: no schema takes a symbol. */
var standIn = (value) => {
	const type = Array.isArray(value) ? "list" : typeof value;
	return Symbol(`${type === "object" ? "an" : "a"} ${type}`);
};
/** Dates and addresses say themselves what they are in JSON; lists only where a library has taught them to. */
var asJson = (value) => {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	const { toJSON } = value;
	return typeof toJSON === "function" ? toJSON.call(value) : value;
};
var lists = /* @__PURE__ */ new WeakMap();
/** The fields of a schema: each object of data asks for them. */
var fieldsOf = (entries) => {
	const fields = lists.get(entries) ?? Object.entries(entries);
	lists.set(entries, fields);
	return fields;
};
/**
* Copies of any value whatsoever what a schema has a name for, and reads each part once: what is behind has no getter,
* proxy or cycle that could change or throw later, and what has no name is not looked at.
*/
var plainCopy = (schema, given) => {
	const faults = [];
	const hints = /* @__PURE__ */ new Map();
	const beyond = [];
	const allowance = new Allowance((place, fault) => {
		beyond.push({
			path: pathToString(pathOf(place)),
			...fault
		});
	});
	const copyFields = (entries, from, place) => {
		const placeOf = (key) => pathToString([...pathOf(place), key]);
		const keys = Object.keys(from);
		const isUnknown = (key) => !Object.hasOwn(entries, key) && /^[\w -]{1,40}$/.test(key);
		const unknown = allowance.guessable(keys.filter(isUnknown));
		const fields = [];
		for (const [key, shape] of fieldsOf(entries)) {
			const isOptional = shape.type === "optional";
			const value = keys.includes(key) ? copy(shape, from, key, place) : void 0;
			if (value !== void 0 || !isOptional) fields.push([key, value]);
			if (value !== void 0 || unknown.length === 0) continue;
			const near = nearest(key, unknown);
			if (near === void 0) continue;
			if (isOptional) faults.push({
				path: placeOf(near),
				message: expected("a known field", near),
				...didYouMean(key)
			});
			else hints.set(placeOf(key), `${near}: did you mean ${quote(key)}?`);
		}
		return ownEntries(Object.fromEntries(fields));
	};
	const copyItems = (item, from, place) => {
		const items = [];
		const count = allowance.itemsOf(from.length, place.key, place);
		while (items.length < count && allowance.hasRoom(place)) items.push(copy(item, from, items.length, place));
		return items;
	};
	const copy = (shape, from, key, around) => {
		try {
			const value = asJson(Reflect.get(from, key));
			const place = {
				around,
				key
			};
			if (typeof value === "string") return allowance.textOf(value, isText(shape), place);
			if (isPlain(value)) return value;
			const { entries, item } = containerOf(shape);
			if (item && Array.isArray(value)) return copyItems(item, value, place);
			if (typeof value === "object" && value && entries && !Array.isArray(value)) return copyFields(entries, value, place);
			return standIn(value);
		} catch {
			return Symbol("something that cannot be read");
		}
	};
	return {
		value: copy(schema, { given }, "given"),
		faults: [...beyond, ...faults],
		hints
	};
};
// src/model/prune.ts
var isObject = (value) => typeof value === "object" && value !== null;
var prune = (data, removed) => {
	if (removed.size === 0) return {
		value: data,
		originalPath: (path) => path
	};
	const keptIndexes = /* @__PURE__ */ new Map();
	const copy = (value, place) => {
		if (!isObject(value)) return value;
		const kept = Object.entries(value).flatMap(([name, item]) => {
			const itsPlace = placeIn$1(place, Array.isArray(value) ? Number(name) : name);
			return removed.has(itsPlace) ? [] : [[name, copy(item, itsPlace)]];
		});
		if (!Array.isArray(value)) return ownEntries(Object.fromEntries(kept));
		const items = kept.map(([, item]) => item);
		keptIndexes.set(items, kept.map(([index]) => Number(index)));
		return items;
	};
	const value = copy(data, "");
	const originalPath = (path) => {
		let node = value;
		return path.map((key) => {
			const original = typeof key === "number" ? keptIndexes.get(node)?.[key] : void 0;
			node = isObject(node) ? Reflect.get(node, key) : void 0;
			return original ?? key;
		});
	};
	return {
		value,
		originalPath
	};
};
// src/model/parse.ts
/** As many faults as are named, and one that says that there are more. */
var named = (faults, count) => {
	const { faults: most } = budget;
	if (count <= most) return faults;
	const message = expected(`no more than ${String(most)} faults`, Symbol(String(count)));
	return [...faults.slice(0, most), {
		path: "",
		message,
		hint: "The others are not named"
	}];
};
var parse$1 = (given) => {
	const { value: data, faults: unknownFields, hints } = plainCopy(roadmapSchema, given);
	const faults = [...unknownFields];
	/** Also of those that are not kept. */
	let count = faults.length;
	const removed = /* @__PURE__ */ new Set();
	/** Where something has been left out, at the place itself or inside it. */
	const affected = /* @__PURE__ */ new Set();
	for (;;) {
		const { value, originalPath } = prune(data, removed);
		const { roadmap, issues } = check$1(value);
		if (roadmap && issues.length === 0) return {
			roadmap,
			faults: named(faults, count)
		};
		const leaving = [];
		for (const { path, ...issue } of issues) {
			const original = originalPath(path);
			const place = pathToString(original);
			leaving.push(removed.has(place) ? pathToString(original.slice(0, -1)) : place);
			if (affected.has(place)) continue;
			const hint = issue.hint ?? hints.get(place);
			count += 1;
			if (faults.length < budget.faults) faults.push({
				path: place,
				...issue,
				...hint === void 0 ? {} : { hint }
			});
			for (let around = original;; around = around.slice(0, -1)) {
				const itsPlace = pathToString(around);
				if (affected.has(itsPlace)) break;
				affected.add(itsPlace);
			}
		}
		const before = removed.size;
		for (const place of leaving) removed.add(place);
		if (removed.has("") || removed.size === before) return { faults: named(faults, count) };
	}
};
/**
* Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
* an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
*/
var parseRoadmap = (given) => {
	try {
		return parse$1(given);
	} catch (error) {
		const reason = error instanceof Error ? error.name : "an error";
		return { faults: [{
			path: "",
			message: expected("a roadmap", Symbol(`${reason} while it was read`))
		}] };
	}
};
// src/model/parse-json.ts
/** Reads JSON. The reason is in the words of the engine, without what in it cannot be seen: it quotes the text. */
var parseJson = (text) => {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return { reason: (error instanceof Error ? error.message : String(error)).replace(/\p{C}/gu, "�") };
	}
};
// src/prerender/report.ts
/** A fault on one line. */
var lineOf = ({ path, message, hint }) => `${path || "(whole)"}: ${[message, hint].filter(Boolean).join(". ")}`;
/** Where in a text the parser of this engine gave up, if it says so. */
var placeIn = (text, message) => {
	const position = /\bposition (\d+)/.exec(message)?.[1];
	if (position === void 0) return "";
	const before = text.slice(0, Number(position)).split("\n");
	return ` in line ${String(before.length)}, column ${String((before.at(-1) ?? "").length + 1)}`;
};
/** Checks the text of a roadmap: what is valid of it, and what is wrong with the rest. */
var parseText = (text) => {
	const json = text.replace(/^\uFEFF/, "");
	const parsed = parseJson(json);
	if ("value" in parsed) return parseRoadmap(parsed.value);
	return { faults: [{
		path: "",
		message: `Expected JSON but received something else${placeIn(json, parsed.reason)}: ${parsed.reason}`
	}] };
};
var counted = (count, noun) => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
/** Checks the text of a roadmap and says what is wrong with it and what of it would be shown. */
var reportOn = (text, name) => {
	const { roadmap, faults } = parseText(text);
	const topics = roadmap?.phases.reduce((sum, phase) => sum + phase.topics.length, 0) ?? 0;
	const shown = roadmap ? `${counted(roadmap.phases.length, "phase")} and ${counted(topics, "topic")} can be shown` : "nothing of it can be shown";
	return {
		lines: [...faults.map(lineOf), `${name}: ${counted(faults.length, "fault")}, ${shown}`],
		isValid: faults.length === 0
	};
};
// src/prerender/command-render.ts
var camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Faults go where they are in nobody's way: what is rendered may be on its way into a file. */
var tell = (faults) => {
	for (const fault of faults) say(lineOf(fault));
	if (faults.length > 0) process.exitCode = 1;
};
/** What comes from standard input has no address, and the element in the page takes its roadmap from one. */
var tellLoss = ({ src, address, format }) => {
	if (src !== "-" || address !== void 0 || format === "markdown") return;
	say("Without --address a page with the script shows the bundled roadmap in the place of this one");
};
var readRoadmap = async (src) => {
	const { roadmap, faults } = parseText(await readInput(src));
	tell(faults);
	return roadmap;
};
var write = async (output, file) => {
	if (file === void 0) {
		print(output);
		return;
	}
	try {
		await writeFile(file, output);
	} catch (error) {
		throw new OutsideError(`cannot write ${file}: ${reasonOf(error)}`);
	}
};
var optionsOf = (values, roadmap) => {
	const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value]));
	const { src, address, headingLevel } = named;
	return {
		...named,
		roadmap,
		src: address ?? (src === "-" ? void 0 : src),
		headingLevel: headingLevel === void 0 ? void 0 : Number(headingLevel)
	};
};
/** What leaves a phase closed; `--open` alone opens it. */
var closed = [
	"none",
	"false",
	"0",
	"no",
	"off"
];
/** Renders an element for a page, into a file or to standard output. */
var renderCommand = async (values) => {
	checkOptions(values);
	const { element, src, out, phase, open } = values;
	const roadmap = src === void 0 ? void 0 : await readRoadmap(src);
	if (src !== void 0 && roadmap === void 0) return;
	for (const doubt of doubtsAbout(values, roadmap ?? bundled)) complain(doubt);
	const prerender = await import("./esm/prerender/index.js");
	const options = optionsOf(values, roadmap);
	const render = async () => {
		if (element === "roadmap-faq") return prerender.renderFaq({
			...options,
			open
		});
		if (element !== "roadmap-phase") return prerender.renderRoadmap({
			...options,
			open
		});
		const isOpen = open !== void 0 && !closed.includes(open);
		return prerender.renderPhase({
			...options,
			phase: phase ?? "",
			open: isOpen
		});
	};
	try {
		const output = await render();
		await write(`${output.trimEnd()}\n`, out);
		tellLoss(values);
		for (const hash of await prerender.styleHashes(output)) say(`A strict policy has to allow: style-src ${hash}`);
	} catch (error) {
		if (error instanceof prerender.MissingRendererError) throw new OutsideError(error.message);
		if (!(error instanceof prerender.PrerenderError)) throw error;
		tell(error.faults);
	}
};
// src/prerender/cli.ts
var usage = `Usage: mlops-roadmap <command>

Commands:
  check <file>   names the faults of a roadmap, one a line; - reads standard input
  schema         prints the JSON Schema of roadmaps
  render         prints an element that is read without a script

Options of render:
  --element <name>      mlops-roadmap (default), roadmap-phase or roadmap-faq
  --phase <phase>       number or id, for roadmap-phase
  --format <format>     dsd (default): declarative shadow DOM, which needs @lit-labs/ssr;
                        html: plain HTML inside the element; markdown
  --src <file>          a roadmap of your own; - reads standard input
  --address <address>   where the page finds it; default: as --src says, nowhere for standard input
  --out <file>          writes there instead
  --lang <language>     of the page that it is for, such as de
  --theme, --open, --exclusive, --hide, --level, --heading-level, --promo-href, --parent-href, --id,
  --progress, --start, --pace, --structured-data
                        as the attributes of the element, those that it has

Options:
  -h, --help     prints this
  -v, --version  prints the version

Exit codes: 0 without faults, 1 with faults, 2 for wrong usage or a file that cannot be read
`;
var check = async (file) => {
	const { lines, isValid } = reportOn(await readInput(file), file === "-" ? "standard input" : file);
	print(`${lines.map(printable).join("\n")}\n`);
	if (!isValid) process.exitCode = 1;
};
var printSchema = () => {
	const file = createRequire(import.meta.url).resolve("mlops-roadmap/roadmap.schema.json");
	print(readFileSync(file, "utf8"));
};
/** A phase is opened by the name of the option alone, as by its attribute. */
var openAlone = (arg, index, args) => arg === "--open" && /^(?:-|$)/.test(args[index + 1] ?? "") ? "--open=" : arg;
var parse = () => {
	try {
		return parseArgs({
			args: process.argv.slice(2).map(openAlone),
			allowPositionals: true,
			options: {
				help: {
					type: "boolean",
					short: "h"
				},
				version: {
					type: "boolean",
					short: "v"
				},
				...renderOptions
			}
		});
	} catch (error) {
		throw new UsageError(reasonOf(error));
	}
};
var run = async () => {
	const { values, positionals } = parse();
	const { help, version: asksVersion, ...options } = values;
	const [command, file, ...rest] = positionals;
	const [foreign] = command === "render" ? [] : Object.keys(options);
	if (help) print(usage);
	else if (asksVersion) print(`${version}\n`);
	else if (foreign !== void 0) throw new UsageError(`--${foreign} is an option of render`);
	else if (command === "check" && file !== void 0 && rest.length === 0) await check(file);
	else if (command === "schema" && file === void 0) printSchema();
	else if (command === "render" && file === void 0) await renderCommand(options);
	else if (command === "check") throw new UsageError("check takes one file");
	else if (command === "schema") throw new UsageError("schema takes no file");
	else if (command === "render") throw new UsageError("render takes its file as --src");
	else throw new UsageError(command === void 0 ? "no command" : `no command ${command}`);
};
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") {
		complain(`cannot write: ${error.message}`);
		process.exitCode = 2;
	}
	process.exit();
});
try {
	await run();
} catch (error) {
	const isUsage = error instanceof UsageError;
	if (!isUsage && !(error instanceof OutsideError)) throw error;
	complain(isUsage ? `${error.message}\nmlops-roadmap --help says how it is used` : error.message);
	process.exitCode = 2;
}
