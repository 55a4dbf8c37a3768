/** The demo's chat models: those of the API's documentation first, then others of their time. */
export const DEMO_CHAT_MODELS = [
  'lzlv_70b_fp16_hf',
  'CodeLlama-34b-Instruct-hf',
  'Mixtral-8x7B-Instruct-v0.1',
  'llava-1.5-7b-hf',
  'Mistral-7B-Instruct-v0.2',
  'Llama-2-70b-chat-hf',
  'openchat_3.5',
  'dolphin-2.6-mixtral-8x7b',
] as const;
