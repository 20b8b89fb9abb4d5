// data/mlops.json
var id = "mlops";
var category = "Technology Roadmap";
var title = "MLOps / AI Engineer Roadmap";
var summary = "Complete MLOps roadmap from Python and ML basics to Kubernetes-based model training, serving, LLM infrastructure, and production monitoring. The fastest-growing DevOps specialization in 2026.";
var updated = "2026";
var parent = { "title": "All Roadmaps" };
var duration = {
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
var promo = {
	"announcement": "🎉 DevOps Interview Prep Bundle is live — 1000+ Q&A across 20 topics",
	"category": "Interview Prep",
	"title": "DevOps Interview Prep Bundle — 1000+ Q&A",
	"text": "Every topic on this roadmap has interview questions in the bundle — Docker, Kubernetes, AWS, CI/CD, Linux, SRE, FinOps, System Design. Grab it before your next interview.",
	"action": "Get it →"
};
var faq = {
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
export { category, duration, faq, id, levels, parent, phases, promo, summary, title, updated };
