# A shop in Sinatra.
require "sinatra/base"

class Shop < Sinatra::Base
  set :environment, :production
  set :protection, reaction: :deny
  get("/open") { "Open" }
  get("/halt") { halt 403, "Only members may read this" }
  get("/status") { 403 }
  get("/json") do
    content_type :json
    halt 403, '{"error":"not_your_order"}'
  end
  post("/order") { "Thank you" }
end

run Shop
